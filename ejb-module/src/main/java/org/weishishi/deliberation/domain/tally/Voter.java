package org.weishishi.deliberation.domain.tally;

/**
 * 成员 · one person of the roster.
 *
 * @param number number on the roster
 * @param name 姓名, may be empty
 * @param votes whether the person votes at all; observers attend and speak
 * @param inOffice whether the term covers the day of the meeting
 */
public record Voter(int number, String name, boolean votes, boolean inOffice) {

    /** @return whether the person counts as a member today */
    public boolean counts() {
        return votes && inOffice;
    }
}
