package org.weishishi.shared;

/**
 * 执行身份 · who is acting in this request, for the contexts below organization, which implements it: the audit trail asks who,
 * timers and jobs say that it is the program itself.
 */
public interface Acting {

    /** @return the copy for records: the signed-in actor, or the system */
    ActedBy by();

    /** From now on, in this request context, the program itself acts; only for timers, jobs and what runs at start. */
    void assumeSystem();

    /** From now on, in this request context, nobody acts. */
    void clear();
}
