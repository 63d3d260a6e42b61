package org.weishishi.deliberation.api;

/**
 * 法定人数 · "can this pass?", as the room shows it live.
 *
 * @param members 应到
 * @param present 实到
 * @param needed how many must be present
 * @param met whether they are
 */
public record QuorumView(int members, int present, int needed, boolean met) {

    /** @return how many are still missing, 0 when enough are here */
    public int missing() {
        return Math.max(0, needed - present);
    }
}
