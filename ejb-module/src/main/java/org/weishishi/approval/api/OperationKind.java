package org.weishishi.approval.api;

/**
 * 操作 · everything that can be done with an approval, and the few things it does by itself. Display text:
 * {@code approval.OperationKind.NAME}.
 */
public enum OperationKind {
    /** 送审. */
    START,
    /** 重新送审. */
    RESUBMIT,
    /** 同意. */
    APPROVE,
    /** 同意(附意见). */
    APPROVE_WITH_COMMENT,
    /** 否决. */
    REJECT,
    /** 退回. */
    RETURN,
    /** 撤回. */
    TAKE_BACK,
    /** 撤销. */
    CANCEL,
    /** 终止. */
    TERMINATE,
    /** 恢复. */
    RESUME,
    /** 改派. */
    REASSIGN,
    /** 前加签. */
    ADD_BEFORE,
    /** 后加签. */
    ADD_AFTER,
    /** 减签. */
    REMOVE_SIGNER,
    /** 转办. */
    TRANSFER,
    /** 征询. */
    CONSULT,
    /** 答复征询. */
    ANSWER,
    /** 委托生效 · open tasks go to the delegate, or come back. */
    DELEGATE,
    /** 催办. */
    URGE,
    /** 抄送. */
    COPY,
    /** 传阅. */
    CIRCULATE,
    /** 认领. */
    CLAIM,
    /** 释放. */
    RELEASE,
    /** 代填. */
    ENTER_PAPER,
    /** 确认代填. */
    CONFIRM_PAPER,
    /** 不予确认代填. */
    REFUSE_PAPER,
    /** 交接. */
    HAND_OVER,
    /** 重新落实办理人. */
    RESEAT,
    /** 提醒 · by the program. */
    REMIND,
    /** 升级 · by the program, to the superior. */
    ESCALATE,
    /** 超时检查 · what the program does as time passes. */
    PASS_TIME,
    /** 更换审批链版本. */
    MOVE,
    /** 同一人已签 · recorded by the program. */
    SAME_PERSON,
    /** 送审人回避 · recorded by the program. */
    OWN_CASE,
    /** 超时自动通过 · by the program, nobody's approval. */
    AUTO_APPROVE,
    /** 超时自动退回 · by the program. */
    AUTO_RETURN;

    /** @return whether it stands in an opinion column */
    public boolean isOpinion() {
        return switch (this) {
            case APPROVE, APPROVE_WITH_COMMENT, REJECT, RETURN, AUTO_APPROVE, AUTO_RETURN, SAME_PERSON -> true;
            default -> false;
        };
    }
}
