package org.weishishi.project.api.life;

/** 项目操作 · what may be done with a project as a whole. Display text: {@code project.LifeAct.NAME}. */
public enum LifeAct {
    /** 修改申报内容. */
    EDIT,
    /** 提交初审. */
    HAND_OVER,
    /** 撤回. */
    WITHDRAW,
    /** 中止. */
    SUSPEND,
    /** 恢复. */
    RESUME,
    /** 终止. */
    TERMINATE,
    /** 退回重走 · from a returned approval. */
    SEND_BACK,
    /** 更正 · beside what was approved. */
    CORRECT,
    /** 结项 · once all three discussions and all three disclosures stand. */
    CLOSE,
    /** 同意逾期申报 · the street's word on a project that comes after the collection. */
    ACCEPT_LATE
}
