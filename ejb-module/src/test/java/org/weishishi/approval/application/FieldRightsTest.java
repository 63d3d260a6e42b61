package org.weishishi.approval.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.chain.ApprovalStep.FieldRight;
import org.weishishi.approval.api.chain.StepField;

/** 字段权限: what a step hides is not shown, and only what it opens may be added to. */
class FieldRightsTest {

    @Test
    void aHiddenFactIsLeftOutAndTheOthersKeepTheirOrder() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("number", "1");
        facts.put("proposer", "李㛃");
        facts.put("place", "广场");
        FieldRights rights = new FieldRights(Map.of("proposer", FieldRight.HIDDEN, "attachments", FieldRight.EDIT));
        assertThat(rights.shown(facts)).containsExactly(Map.entry("number", "1"), Map.entry("place", "广场"));
        assertThat(facts).as("the snapshot itself stays").containsKey("proposer");
    }

    @Test
    void whatTheStepDoesNotNameIsShownAndClosed() {
        FieldRights none = new FieldRights(Map.of());
        assertThat(none.hides(StepField.DOCUMENTS)).isFalse();
        assertThat(none.adds(StepField.ATTACHMENTS)).isFalse();
        FieldRights open = new FieldRights(Map.of("attachments", FieldRight.EDIT));
        assertThat(open.adds(StepField.ATTACHMENTS)).isTrue();
        assertThat(open.hides(StepField.ATTACHMENTS)).isFalse();
    }
}
