package org.weishishi.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.Condition;
import org.weishishi.approval.api.chain.SignerPost;
import org.weishishi.approval.api.chain.StepFlag;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.api.chain.TimeOut;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;

/** A small version of a chain, and its steps, for what is checked and compared. */
final class TrialScope {

    static final SignerPost POST = new SignerPost(PostKind.STREET_LEADER, null);
    static final TimeOut WAITS = new TimeOut(1, 0, TimeOut.Automatic.NONE, 0);

    static ApprovalStep step(String key, int days, TimeOut time, @Nullable Condition condition) {
        return step(key, days, time, condition, null, null);
    }

    static ApprovalStep step(
            String key,
            int days,
            TimeOut time,
            @Nullable Condition condition,
            @Nullable SignerPost deputy,
            @Nullable SignerPost superior) {
        return new ApprovalStep(
                key,
                key,
                OrgLevel.STREET,
                List.of(POST),
                deputy,
                superior,
                StepMode.ALL,
                0,
                days,
                time,
                List.of(StepFlag.MAY_RETURN),
                condition,
                Map.of(),
                false);
    }

    static ChainScope scope(ChainPolicies policies, ApprovalStep... steps) {
        return new ChainScope(
                ChainPurpose.PROJECT,
                List.of("SERVICE"),
                null,
                null,
                LocalDate.of(2026, 1, 1),
                new ApprovalChain("trial", 2, "试", "luohu-2016", policies, List.of(steps)),
                Map.of());
    }

    private TrialScope() {}
}
