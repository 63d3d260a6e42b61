package org.weishishi.disclosure.api.batch;

import java.util.List;

/**
 * 成批发布公示 · the results of these meetings, one notice each.
 *
 * @param meetings the meetings
 * @param carrier 公示栏, where they hang, 1 to 100 characters
 * @param address where objections go, 1 to 200 characters
 * @param phone number of the office, 1 to 50 characters
 * @param contact office or post to ask for, 1 to 50 characters
 */
public record OrderBatch(List<Long> meetings, String carrier, String address, String phone, String contact) {}
