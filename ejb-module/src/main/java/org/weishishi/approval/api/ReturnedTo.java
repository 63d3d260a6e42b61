package org.weishishi.approval.api;

/**
 * 退回去向 · where a return goes, and how the rework comes back.
 *
 * @param step 环节名称; empty for the initiator (送审人)
 * @param straightBack 直送 · whether the one who returned it is the next to decide, instead of every step in order
 */
public record ReturnedTo(String step, boolean straightBack) {}
