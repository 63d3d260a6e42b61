package org.weishishi.approval.domain.delegation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.weishishi.shared.BusinessException;

/** 委托约束 · no cycle, no chain of delegations, no two at once for one post. */
public final class DelegationPolicy {

    private DelegationPolicy() {}

    /**
     * Refuses {@code approval.error.delegateCycle} when following the delegations of those days leads back, and
     * {@code .delegateTwice} when the post already delegates then.
     *
     * @param made the new one
     * @param others all that are not revoked and overlap it
     */
    public static void check(Delegation made, List<Delegation> others) {
        List<Delegation> then = others.stream().filter(made::overlaps).toList();
        for (Delegation other : then) {
            if (other.principalId() == made.principalId() && other.principalPostId() == made.principalPostId()) {
                throw BusinessException.refused(
                        "approval.error.delegateTwice", other.delegate().personName(), other.from(), other.to());
            }
        }
        Set<Long> seen = new HashSet<>(Set.of(made.principalId()));
        long at = made.delegate().personId();
        while (true) {
            if (!seen.add(at)) {
                throw BusinessException.refused(
                        "approval.error.delegateCycle", made.delegate().personName());
            }
            long person = at;
            var next = then.stream().filter(d -> d.principalId() == person).findFirst();
            if (next.isEmpty()) {
                return;
            }
            at = next.get().delegate().personId();
        }
    }
}
