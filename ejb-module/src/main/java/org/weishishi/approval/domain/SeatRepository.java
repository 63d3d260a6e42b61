package org.weishishi.approval.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.domain.delegation.Delegation;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.PostKind;

/** 任职与委托查询 · who may act for a post today, in one question to the database. */
public interface SeatRepository {

    /** @return everybody who holds a post in the unit that day, with their delegation, by post and name */
    List<Seated> seated(long unitId, LocalDate day);

    /** @return the same for every unit at once */
    List<Seated> everywhere(LocalDate day);

    /** @return whether the person holds the post that day */
    boolean holds(long personId, long postId, LocalDate day);

    /** @return the person in that post, empty when they do not hold it that day */
    Optional<Holder> holder(long personId, long postId, LocalDate day);

    /** @return people in posts of those kinds whose name, post or unit has the text in it, by unit and name */
    List<Holder> named(String text, List<PostKind> kinds, LocalDate day, int limit);

    /**
     * 在任.
     *
     * @param kind kind of the post
     * @param holder who holds it
     * @param delegation theirs that counts that day, null when there is none
     */
    record Seated(PostKind kind, Holder holder, @Nullable Delegation delegation) {}
}
