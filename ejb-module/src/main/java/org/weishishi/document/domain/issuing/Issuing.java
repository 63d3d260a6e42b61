package org.weishishi.document.domain.issuing;

import org.weishishi.document.api.DocumentKind;
import org.weishishi.organization.api.UnitView;

/**
 * 发文单 · who issues what.
 *
 * @param kind 立项通知 or 备案通知
 * @param organ the unit
 * @param officialName the name it issues under
 * @param demonstration 演示
 */
public record Issuing(DocumentKind kind, UnitView organ, String officialName, boolean demonstration) {}
