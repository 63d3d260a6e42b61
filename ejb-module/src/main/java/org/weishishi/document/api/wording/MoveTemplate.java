package org.weishishi.document.api.wording;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 复核启用或撤回模板.
 *
 * @param id the version
 * @param version the version of the row the form showed
 */
public record MoveTemplate(long id, long version) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("template", id);
    }
}
