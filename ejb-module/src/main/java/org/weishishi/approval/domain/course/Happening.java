package org.weishishi.approval.domain.course;

import java.util.List;

/**
 * 事件 · what somebody has to be told after an act.
 *
 * @param kind what happened
 * @param persons whom it concerns; empty where it is for those who administer approvals
 * @param task number of the task it is about, 0 for none
 * @param words arguments of the text
 */
public record Happening(Kind kind, List<Long> persons, int task, List<String> words) {

    /** 事件种类 · the text of the notice is {@code approval.notice.NAME}. */
    public enum Kind {
        /** 新待办. */
        TASK,
        /** 待办已由他人处理或收回. */
        GONE,
        /** 已由同岗位的人认领. */
        CLAIMED,
        /** 无人可办. */
        BLOCKED,
        /** 无人可办，请管理员补充任职. */
        VACANT,
        /** 无人可办，按约定请管理员改派. */
        REASSIGN,
        /** 已退回. */
        RETURNED,
        /** 已通过. */
        APPROVED,
        /** 被否决. */
        REJECTED,
        /** 已撤销. */
        CANCELLED,
        /** 已终止. */
        TERMINATED,
        /** 已恢复. */
        RESUMED,
        /** 上一环节撤回. */
        TAKEN_BACK,
        /** 征询已答复. */
        ANSWERED,
        /** 提醒. */
        REMINDED,
        /** 超时升级. */
        ESCALATED,
        /** 超时自动办理. */
        AUTOMATIC,
        /** 催办. */
        URGED,
        /** 抄送. */
        COPIED,
        /** 传阅. */
        CIRCULATED,
        /** 代填待确认. */
        PAPER,
        /** 代填未确认. */
        PAPER_REFUSED,
        /** 审批链已更换. */
        MOVED
    }
}
