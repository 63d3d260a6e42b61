package org.weishishi.project.api.filing;

import org.weishishi.project.api.ProjectView;

/**
 * 备案清单 · one line.
 *
 * @param project the project
 * @param filing its filing
 */
public record FilingRow(ProjectView project, FilingView filing) {}
