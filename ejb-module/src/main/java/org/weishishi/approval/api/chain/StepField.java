package org.weishishi.approval.api.chain;

import java.util.Arrays;
import java.util.Optional;

/**
 * 字段 · what a step may hide from its signer or open to them. Name, amount and place of the case are none: the signer signs name and amount, and the
 * chain itself names the units of the place. Display text: {@code approval.fact.KEY}.
 */
public enum StepField {
    /** 编号. */
    NUMBER("number"),
    /** 类别. */
    KIND("kind"),
    /** 领域. */
    FIELD("field"),
    /** 申报单位. */
    PROPOSER("proposer"),
    /** 项目内容. */
    SUMMARY("summary"),
    /** 实施地点. */
    PLACE("place"),
    /** 受益人群. */
    BENEFICIARIES("beneficiaries"),
    /** 文书. */
    DOCUMENTS("documents"),
    /** 补充材料, with the scans of 代填. */
    ATTACHMENTS("attachments");

    private final String key;

    StepField(String key) {
        this.key = key;
    }

    /** @return how the fields of a step and the facts of a snapshot name it */
    public String key() {
        return key;
    }

    /** @return whether a signer can add to it */
    public boolean grows() {
        return this == ATTACHMENTS;
    }

    /** @return the field of that key */
    public static Optional<StepField> of(String key) {
        return Arrays.stream(values()).filter(f -> f.key.equals(key)).findFirst();
    }
}
