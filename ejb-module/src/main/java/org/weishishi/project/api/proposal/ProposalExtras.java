package org.weishishi.project.api.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Money;
import org.weishishi.shared.Secret;

/**
 * 提议附加信息 · what may be known of a proposal beside its words; all of it may be missing.
 *
 * @param phone 联系电话, personal data: shown on the page of the proposal only, in no audit entry
 * @param estimate 预计资金, from 1 yuan to 100 million yuan
 * @param receivedOn 收到日期, not in the future
 */
public record ProposalExtras(
        @Secret @Nullable String phone,
        @Nullable Money estimate,
        @Nullable LocalDate receivedOn) {

    /** Nothing but the words is known. */
    public static final ProposalExtras NONE = new ProposalExtras(null, null, null);
}
