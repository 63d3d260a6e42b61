package org.weishishi.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 权限要求 · who may call a method of a {@link UseCase}: the acting post must hold one of the permissions. What the person
 * may see is a second question (row scope), answered inside the use case from the actor's unit.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allowed {

    /** @return the permissions of which one suffices */
    Permission[] value();

    /** @return what the call means for the audit trail */
    Kind kind() default Kind.ACT;

    /** What a call leaves in the audit trail. */
    enum Kind {
        /** 业务操作 · changes something: always recorded. */
        ACT,
        /** 查询 · reads without personal data: not recorded. */
        READ,
        /** 查阅个人信息 · reads personal data: recorded (个人信息保护法 art. 54). */
        PERSONAL_READ,
        /** 内部整理 · what the program tidies, what somebody keeps for themselves (drafts, phrases): nothing official changes, not recorded. */
        UPKEEP;

        /** @return whether a call leaves an entry */
        public boolean recorded() {
            return this == ACT || this == PERSONAL_READ;
        }
    }
}
