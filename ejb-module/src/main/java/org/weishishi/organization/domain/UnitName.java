package org.weishishi.organization.domain;

/**
 * 机构名称 · what a unit is called.
 *
 * @param code 统计用区划代码, at most 20 characters
 * @param name short name, at most 60 characters
 * @param officialName name on documents, at most 60 characters
 */
public record UnitName(String code, String name, String officialName) {}
