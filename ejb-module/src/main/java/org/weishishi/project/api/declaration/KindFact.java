package org.weishishi.project.api.declaration;

import java.util.Arrays;
import java.util.List;
import org.weishishi.project.api.ProjectKind;

/** 分类申报项 · what only projects of one kind are asked. Display text: {@code project.KindFact.NAME}, help beside it {@code project.KindFact.NAME.help}. */
public enum KindFact {
    /** 工期（天）. */
    WORKS_DAYS(ProjectKind.ENGINEERING, true, true),
    /** 图纸和预算书. */
    DRAWINGS(ProjectKind.ENGINEERING, false, true),
    /** 小散工程安全纳管登记. */
    SAFETY_REGISTRATION(ProjectKind.ENGINEERING, false, true),
    /** 场次. */
    SESSIONS(ProjectKind.SERVICE, true, true),
    /** 服务人次. */
    PERSON_TIMES(ProjectKind.SERVICE, true, true),
    /** 服务对象. */
    TARGET_GROUP(ProjectKind.SERVICE, false, true),
    /** 承接机构. */
    PROVIDER(ProjectKind.SERVICE, false, false),
    /** 规格. */
    SPECIFICATION(ProjectKind.GOODS, false, true),
    /** 数量. */
    QUANTITY(ProjectKind.GOODS, true, true),
    /** 计量单位. */
    QUANTITY_UNIT(ProjectKind.GOODS, false, true),
    /** 领用、移交和保管. */
    CUSTODY(ProjectKind.GOODS, false, true);

    private final ProjectKind kind;
    private final boolean number;
    private final boolean required;

    KindFact(ProjectKind kind, boolean number, boolean required) {
        this.kind = kind;
        this.number = number;
        this.required = required;
    }

    /** @return what projects of that kind are asked, in the order of the form */
    public static List<KindFact> of(ProjectKind kind) {
        return Arrays.stream(values()).filter(f -> f.kind == kind).toList();
    }

    /** @return whether it is a whole number above 0 */
    public boolean isNumber() {
        return number;
    }

    /** @return whether a project may not be handed over without it */
    public boolean isRequired() {
        return required;
    }
}
