package org.weishishi.document.api.numbering;

/**
 * 机关代字.
 *
 * @param code e.g. 罗民微, empty when none was entered
 * @param version for the stale-form check
 */
public record OrganCodeView(String code, long version) {}
