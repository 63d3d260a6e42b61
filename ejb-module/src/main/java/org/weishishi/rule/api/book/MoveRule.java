package org.weishishi.rule.api.book;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 复核或撤回规则变更.
 *
 * @param id the proposal
 * @param version its version as seen
 * @param reason why it is withdrawn; not read on release
 */
public record MoveRule(long id, long version, String reason) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("rule", id);
    }
}
