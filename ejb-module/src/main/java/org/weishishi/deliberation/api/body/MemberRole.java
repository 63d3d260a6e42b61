package org.weishishi.deliberation.api.body;

/** 职务 · what a member of a body is. Display text: {@code deliberation.MemberRole.NAME}. */
public enum MemberRole {
    /** 主任、组长、召集人 · presides. */
    CHAIR,
    /** 副主任、副组长 · presides when the chair is recused or absent. */
    DEPUTY,
    /** 成员. */
    MEMBER,
    /** 列席 · attends and speaks, has no vote: e.g. 人大代表 in a residents' council. */
    OBSERVER;

    /** @return whether the member votes */
    public boolean votes() {
        return this != OBSERVER;
    }
}
