package org.weishishi.approval.api.act;

import java.util.List;

/**
 * 抄送、传阅.
 *
 * @param approvalId which
 * @param circulate 传阅 with a receipt, else 抄送
 * @param persons who, 1 to 50
 * @param words what for, may be empty
 */
public record LetRead(long approvalId, boolean circulate, List<PersonInPost> persons, String words) {

    /** Copies the list. */
    public LetRead {
        persons = List.copyOf(persons);
    }
}
