package org.weishishi.project.api.filing;

import java.util.List;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 报送备案 · the street sends a filing, also after a return.
 *
 * @param filingId the filing
 * @param version as it was shown
 * @param papers 报备材料 enclosed, by the names of the rules
 * @param note 报送说明 or what was put right, up to 1000 characters, needed after a return
 * @param attachments files kept for the form
 */
public record SendFiling(long filingId, long version, List<String> papers, String note, List<Long> attachments)
        implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("filing", filingId);
    }
}
