package org.weishishi.document.api;

/** 文书种类 · every kind of document the product makes. Display text: {@code document.DocumentKind.NAME}. */
public enum DocumentKind {
    /** 决议 · resolution of the residents' council. */
    RESOLUTION(Shape.COMMUNITY_PAPER),
    /** 公示 · disclosure of the result of a resolution. */
    DISCLOSURE(Shape.COMMUNITY_PAPER),
    /** 公示海报 · the disclosure on one page for the notice board, with a QR code to read from two steps away. */
    POSTER(Shape.FORM),
    /** 会议公告 · calls a meeting of the council. */
    MEETING_CALL(Shape.COMMUNITY_PAPER),
    /** 签到表 · sign-in sheet of a meeting, with room for signatures by hand. */
    SIGN_IN_SHEET(Shape.FORM),
    /** 会议材料 · what a meeting on paper needs: agenda, sign-in sheet, result sheets, ballots. */
    MEETING_PACK(Shape.FORM),
    /** 会议纪要 · minutes of a meeting. */
    MINUTES(Shape.COMMUNITY_PAPER),
    /** 审批表 · approval sheet, grows by one line with every decision. */
    APPROVAL_SHEET(Shape.FORM),
    /** 立项通知 · the street tells that projects are approved. */
    PROJECT_APPROVAL_NOTICE(Shape.RED_HEAD),
    /** 备案通知 · the street files its approved projects with the district. */
    FILING_NOTICE(Shape.RED_HEAD),
    /** 备案回执 · the office that records a project gives it to the street; its number is the 备案号. */
    FILING_RECEIPT(Shape.FORM);

    private final Shape shape;

    DocumentKind(Shape shape) {
        this.shape = shape;
    }

    /** @return how its page is built */
    public Shape shape() {
        return shape;
    }

    /** 版式 · the three ways an official page is built. */
    public enum Shape {
        /** 红头文件 · red head, 文号, seal and 版记; only street, district and city issue it. */
        RED_HEAD,
        /** 社区文书 · type area and typefaces of the standard without red head and 版记; a register number. */
        COMMUNITY_PAPER,
        /** 表单 · a form. */
        FORM
    }
}
