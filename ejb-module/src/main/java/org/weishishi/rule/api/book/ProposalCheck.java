package org.weishishi.rule.api.book;

import java.util.List;
import org.weishishi.shared.BusinessException;

/**
 * 提案检查 · what would happen if it were proposed now.
 *
 * @param faults everything that is wrong, each with its place; empty when it can be proposed
 * @param changes what differs from the edition it was made from; empty for a new profile
 */
public record ProposalCheck(List<ProfileFault> faults, List<ValueChange> changes) {

    /** Refuses a proposal with faults: one fault says itself, several are counted ({@code rule.error.faults}). */
    public void require() {
        if (faults.size() == 1) {
            throw faults.get(0).refusal();
        }
        if (!faults.isEmpty()) {
            throw BusinessException.refused(
                    "rule.error.faults", faults.size(), faults.get(0).place());
        }
    }
}
