package org.weishishi.deliberation.api;

import java.util.List;

/**
 * 居民议事会 · the roster of a community.
 *
 * @param communityId the community
 * @param communityName its name
 * @param serving how many members serve today
 * @param needed how many of them must be present for a valid meeting
 * @param members everybody ever on the roster, by number
 */
public record CouncilView(long communityId, String communityName, int serving, int needed, List<MemberView> members) {}
