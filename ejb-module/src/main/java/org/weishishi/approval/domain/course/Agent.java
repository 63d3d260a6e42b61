package org.weishishi.approval.domain.course;

import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.Holder;
import org.weishishi.shared.ActedBy;

/**
 * 操作者 · who acts, and in which capacity.
 *
 * @param by person, post and unit
 * @param capacity what the permission of the door made of them
 */
public record Agent(ActedBy by, Capacity capacity) {

    /** 身份. */
    public enum Capacity {
        /** 本人 · in a post, for what is theirs. */
        PERSON,
        /** 管理员. */
        ADMINISTRATOR,
        /** 系统. */
        SYSTEM
    }

    /** @return a person in a post */
    public static Agent person(ActedBy by) {
        return new Agent(by, Capacity.PERSON);
    }

    /** @return whether it is that person, in whichever post */
    public boolean is(@Nullable Long personId) {
        return personId != null && personId.equals(by.personId());
    }

    /** @return whether it is that person in that post */
    public boolean holds(Holder holder) {
        return is(holder.personId()) && Long.valueOf(holder.postId()).equals(by.postId());
    }
}
