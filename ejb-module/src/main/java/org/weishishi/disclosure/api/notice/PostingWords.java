package org.weishishi.disclosure.api.notice;

/**
 * 公示方式 · what is typed of where a notice hangs and where objections go; printed as typed, exempt from masking.
 *
 * @param carrier 公示栏, where it hangs, 1 to 100 characters
 * @param address where objections go, 1 to 200 characters
 * @param phone number of the office, 1 to 50 characters
 * @param contact office or post to ask for, 1 to 50 characters
 */
public record PostingWords(String carrier, String address, String phone, String contact) {}
