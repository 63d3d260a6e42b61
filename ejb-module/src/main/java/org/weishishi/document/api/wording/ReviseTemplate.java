package org.weishishi.document.api.wording;

import java.time.LocalDate;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 修改模板草稿.
 *
 * @param id the version
 * @param version the version of the row the form showed
 * @param text the wording
 * @param validFrom first day on which new documents are made with it
 */
public record ReviseTemplate(long id, long version, String text, LocalDate validFrom) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("template", id);
    }
}
