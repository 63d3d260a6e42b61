package org.weishishi.project.web.rest;

import java.util.List;
import org.weishishi.document.web.rest.LinkedDocument;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.api.filing.FilingFile;
import org.weishishi.project.api.filing.FilingView;

/**
 * 备案卷 · one filing as programs get it.
 *
 * @param project the project
 * @param details what it declares
 * @param filing the filing; its {@code version} is to be sent back with the next act
 * @param documents papers of the project with links, oldest first; once filed, the {@code FILING_RECEIPT} among them bears the 备案号
 * @param going whether the project is under way in this filing
 * @param sends whether the caller may send it now
 * @param records whether the caller may record it or give it back now
 */
public record FilingAnswer(
        ProjectView project,
        ProjectDetails details,
        FilingView filing,
        List<LinkedDocument> documents,
        boolean going,
        boolean sends,
        boolean records) {

    static FilingAnswer of(FilingFile file, String contextPath) {
        return new FilingAnswer(
                file.project(),
                file.details(),
                file.filing(),
                file.documents().stream()
                        .map(paper -> LinkedDocument.of(paper, contextPath))
                        .toList(),
                file.going(),
                file.sends(),
                file.records());
    }
}
