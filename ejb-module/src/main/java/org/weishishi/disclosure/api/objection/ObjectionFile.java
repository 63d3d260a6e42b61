package org.weishishi.disclosure.api.objection;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 异议卷 · one objection with everything that was written; personal data, each reading is recorded.
 *
 * @param row what lists show
 * @param version for the stale-form check
 * @param body whose doing is objected to
 * @param text 异议内容
 * @param name 姓名, empty for 匿名
 * @param contact 联系方式, empty for none
 * @param findings 核查情况, null before
 * @param answer 答复, null before
 * @param steps what was done, oldest first
 * @param mine whether the reader's post handles it
 * @param effects what an answer may do as things stand
 * @param longerDays days an answer may add to the period, 0 for none
 */
public record ObjectionFile(
        ObjectionRow row,
        int version,
        ObjectedBody body,
        String text,
        String name,
        String contact,
        @Nullable String findings,
        @Nullable String answer,
        List<Step> steps,
        boolean mine,
        List<ObjectionEffect> effects,
        int longerDays)
        implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("objection", row.id());
    }

    /**
     * 经手.
     *
     * @param state the state it brought
     * @param who unit, post, name
     * @param at when
     */
    public record Step(ObjectionState state, String who, OffsetDateTime at) {}

    /** Says which, not what stands in it. */
    @Override
    public String toString() {
        return "ObjectionFile[" + row.id() + "]";
    }
}
