package org.weishishi.disclosure.api.notice;

/**
 * 数据 · one line of figures in a notice about the work.
 *
 * @param label what, 1 to 40 characters, e.g. 完成比例
 * @param value how much, 1 to 100 characters, e.g. 60%
 */
public record Figure(String label, String value) {}
