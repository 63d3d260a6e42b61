package org.weishishi.approval.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.Condition;
import org.weishishi.approval.api.chain.SignerPost;
import org.weishishi.approval.api.chain.StepFlag;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.api.chain.TimeOut;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;

/** A step of a chain of the {@link TrialOffice}: the n-th of its chain, three days, nobody stands in unless said; everything else as usual. */
final class TrialStep {

    static final List<StepFlag> ALLOWS_ALL =
            List.of(StepFlag.MAY_RETURN, StepFlag.MAY_ADD_SIGNERS, StepFlag.MAY_TRANSFER);

    private final int number;
    private final StepMode mode;
    private int need;
    private int days = 3;
    private boolean covered;
    private TimeOut timeOut = TimeOut.USUAL;
    private List<StepFlag> flags = ALLOWS_ALL;
    private @Nullable Condition condition;

    TrialStep(int number, StepMode mode) {
        this.number = number;
        this.mode = mode;
    }

    /** So many votes pass. */
    TrialStep need(int votes) {
        need = votes;
        return this;
    }

    TrialStep days(int given) {
        days = given;
        return this;
    }

    /** With a deputy and a superior. */
    TrialStep covered() {
        covered = true;
        return this;
    }

    TrialStep timeOut(TimeOut given) {
        timeOut = given;
        return this;
    }

    TrialStep flags(List<StepFlag> given) {
        flags = given;
        return this;
    }

    TrialStep when(@Nullable Condition given) {
        condition = given;
        return this;
    }

    ApprovalStep made() {
        return new ApprovalStep(
                "s" + number,
                "环节" + number,
                OrgLevel.STREET,
                List.of(new SignerPost(PostKind.STREET_LEADER, null)),
                covered ? new SignerPost(PostKind.STREET_OFFICER, null) : null,
                covered ? new SignerPost(PostKind.DISTRICT_LEADER, null) : null,
                mode,
                need,
                days,
                timeOut,
                flags,
                condition,
                Map.of(),
                false);
    }
}
