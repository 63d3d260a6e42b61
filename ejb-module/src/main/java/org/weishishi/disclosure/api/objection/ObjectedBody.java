package org.weishishi.disclosure.api.objection;

/** 异议所指 · whose doing is objected to; it never handles the objection itself. Display text: {@code disclosure.ObjectedBody.NAME}. */
public enum ObjectedBody {
    /** 社区（居委会、议事会、工作站）. */
    COMMUNITY,
    /** 街道. */
    STREET,
    /** 区. */
    DISTRICT
}
