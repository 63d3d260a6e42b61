package org.weishishi.project.api.filing;

import java.util.List;
import org.weishishi.document.api.DocumentView;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectView;

/**
 * 备案卷 · everything the two offices look at.
 *
 * @param project the project
 * @param details what it declares
 * @param filing the filing
 * @param documents papers of the project that the program made, oldest first, the receipt among them
 * @param going whether the project is under way in this filing: else nobody acts and no day runs
 * @param sends whether the reader may send it now
 * @param records whether the reader may record it or give it back now
 */
public record FilingFile(
        ProjectView project,
        ProjectDetails details,
        FilingView filing,
        List<DocumentView> documents,
        boolean going,
        boolean sends,
        boolean records) {}
