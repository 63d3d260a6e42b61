package org.weishishi.approval.api.chain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.OrgLevel;

/**
 * 环节 · one step of a chain.
 *
 * @param key names the step within its chain and across its versions
 * @param name 环节名称
 * @param level whose unit above the community decides
 * @param who the posts that sign, at least one
 * @param deputy post that stands in, null when there is none
 * @param superior post a vacant or late step goes to, null when there is none
 * @param mode how many of the posts must approve
 * @param need k of a 票签, else 0
 * @param days deadline in working days, at least 1
 * @param timeOut what happens when nobody acts
 * @param flags what the step allows or demands
 * @param condition when the step applies; null for always
 * @param fields fields of the submission that are not simply readable here: {@code HIDDEN} or {@code EDIT} by field name
 * @param demonstration 演示环节
 */
public record ApprovalStep(
        String key,
        String name,
        OrgLevel level,
        List<SignerPost> who,
        @Nullable SignerPost deputy,
        @Nullable SignerPost superior,
        StepMode mode,
        int need,
        int days,
        TimeOut timeOut,
        List<StepFlag> flags,
        @Nullable Condition condition,
        Map<String, FieldRight> fields,
        boolean demonstration) {

    /** 字段权限. Display text: {@code approval.FieldRight.NAME}. */
    public enum FieldRight {
        /** 不可见. */
        HIDDEN,
        /** 可补充 · the signer may add a missing paper or remark to it. */
        EDIT
    }

    /** Copies the lists. */
    public ApprovalStep {
        who = List.copyOf(who);
        flags = flags.stream().distinct().sorted().toList();
        fields = Map.copyOf(fields);
    }

    /** @return whether it applies to those facts */
    public boolean applies(Facts facts) {
        return condition == null || condition.holds(facts);
    }

    /** @return whether the flag is set */
    public boolean allows(StepFlag flag) {
        return flags.contains(flag);
    }

    /** @return whether a person must act: nothing automatic passes it, and it is never skipped */
    public boolean needsPerson() {
        return allows(StepFlag.MUST_SIGN) || allows(StepFlag.DECIDES_MONEY);
    }

    /** @return whether the other one is signed by the same posts under the same rule */
    public boolean signsAs(ApprovalStep other) {
        return level == other.level
                && who.equals(other.who)
                && mode == other.mode
                && need == other.need
                && needsPerson() == other.needsPerson();
    }
}
