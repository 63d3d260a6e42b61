package org.weishishi.shared;

/**
 * 权限 · everything somebody can be allowed to do, one closed list. Posts carry them (organization); docs/access.md is the
 * table of posts against permissions. Display text: {@code shared.Permission.NAME} in the bundle.
 */
public enum Permission {
    /** 登录后即可 · any signed-in person with a post. */
    SIGNED_IN,
    /** 登记提议、合并立项 · enter proposals and merge them into projects, for one's own community. */
    PROPOSAL_ENTER,
    /** 组织征集批次 · plan, open and close the batches of one's own street or district. */
    CAMPAIGN_RUN,
    /** 初审 · record the outcome of screening. */
    SCREENING_RECORD,
    /** 查看初审内情 · internal notes, who judges what, warnings of splitting; for street and above. */
    SCREENING_READ,
    /** 特批 · lift a finding that blocks, where the rules name one's post. */
    WAIVER_GRANT,
    /** 商议 · record the street's consultation. */
    CONSULTATION_RECORD,
    /** 组织会议 · keep the rosters of one's own unit's bodies, call, run and close their meetings. */
    MEETING_RUN,
    /** 复核表决 · confirm, as a second person, figures that somebody else entered from paper. */
    MEETING_CONFIRM,
    /** 起草公示 · draft, correct and post disclosures and register what residents object. */
    DISCLOSURE_PUBLISH,
    /** 复核发布公示 · release what somebody else drafted, as a second person. */
    DISCLOSURE_RELEASE,
    /** 办理异议 · acknowledge, investigate and answer objections given to one's unit. */
    OBJECTION_HANDLE,
    /** 送审 · submit a project to its approval chain and answer a return. */
    APPROVAL_SUBMIT,
    /** 审批 · decide tasks of the approval chain given to one's post. */
    APPROVAL_DECIDE,
    /** 代填 · enter what a signer of one's own unit wrote on paper. */
    APPROVAL_PAPER,
    /** 管理审批 · stop, resume, reassign, move and hand over approvals. */
    APPROVAL_ADMIN,
    /** 报送备案 · send what was approved to the office that records it, for one's own street. */
    FILING_SEND,
    /** 登记备案 · record what streets sent to one's own office, or give it back to be put right. */
    FILING_RECORD,
    /** 起草审批链 · draft versions of approval chains and try them out. */
    CHAIN_DRAFT,
    /** 复核审批链 · release a drafted version, as a second person. */
    CHAIN_RELEASE,
    /** 拟稿 · write red-headed papers from approved projects, for one's own unit. */
    PAPER_DRAFT,
    /** 核稿 · check papers that somebody else wrote. */
    PAPER_CHECK,
    /** 签发 · sign papers of one's own unit. */
    PAPER_SIGN,
    /** 编号 · draw numbers after signing, reserve and void them. */
    PAPER_NUMBER,
    /** 用印 · put the seal one's post keeps, and enter it in the seal register. */
    PAPER_SEAL,
    /** 查看项目 · see project files inside one's scope. */
    PROJECT_READ,
    /** 中止、恢复、终止项目 · stop projects of one's own area, with a reason. */
    PROJECT_STOP,
    /** 结项 · close approved projects of one's own area whose 三议三公开 are complete. */
    PROJECT_CLOSE,
    /** 查看审计 · read and verify the audit trail. */
    AUDIT_READ,
    /** 机构管理 · org tree, posts, appointments, accounts. */
    ORGANIZATION_ADMIN,
    /** 导入工作日历 · load a year of the working calendar. */
    CALENDAR_LOAD,
    /** 复核工作日历 · release a loaded year, as a second person. */
    CALENDAR_RELEASE,
    /** 起草模板 · draft a new version of the wording of a kind of documents. */
    TEMPLATE_DRAFT,
    /** 复核模板 · release a drafted version, as a second person. */
    TEMPLATE_RELEASE,
    /** 录入签名证书 · say whose a certificate for signing is. */
    CERTIFICATE_ENTER,
    /** 复核签名证书 · release what was entered, as a second person. */
    CERTIFICATE_RELEASE,
    /** 提出规则变更 · propose a new edition of the rules of an area under one's own unit. */
    RULE_PROPOSE,
    /** 复核规则变更 · release what somebody else proposed. */
    RULE_RELEASE,
    /** 推进演示时钟 · move the demo clock forward; exists in demo mode only. */
    DEMO_CLOCK,
    /** 系统自动处理 · what timers and jobs do; no person ever holds it. */
    SYSTEM
}
