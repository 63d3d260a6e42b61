package org.weishishi.disclosure.api.notice;

/**
 * 个人信息痕迹 · a place of a text that still shows personal data.
 *
 * @param place where, e.g. {@code text} or {@code items.2.name}
 * @param kind what it looks like
 * @param shown the trace itself, masked
 */
public record PersonalTrace(String place, TraceKind kind, String shown) {}
