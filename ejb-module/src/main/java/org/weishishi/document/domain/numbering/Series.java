package org.weishishi.document.domain.numbering;

import org.weishishi.document.api.DocumentKind;
import org.weishishi.organization.api.UnitView;

/**
 * 编号序列中的一号 · organ, kind and year make the series.
 *
 * @param organ the organ
 * @param kind which kind of paper
 * @param year year of the number
 * @param no place in the series, from 1
 * @param text the number as printed, e.g. 罗民微立项〔2016〕1号
 */
public record Series(UnitView organ, DocumentKind kind, int year, long no, String text) {}
