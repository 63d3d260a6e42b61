package org.weishishi.approval.application;

/** 审批主体 · port: the room whose things are approved says whether one still goes on. A CDI bean, found by its {@link #kind()}. */
public interface StandingSubject {

    /** @return kind of the subjects it answers for, as in {@link org.weishishi.shared.SubjectRef} */
    String kind();

    /** @return whether decisions on it can still have an effect; false while it is suspended and once it has ended */
    boolean goesOn(long id);
}
