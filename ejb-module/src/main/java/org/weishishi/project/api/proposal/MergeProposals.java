package org.weishishi.project.api.proposal;

import java.util.List;
import org.weishishi.project.api.ProjectDetails;

/**
 * 合并立项 · makes one project of one or several open proposals of the own community; their origin is kept.
 *
 * @param proposals numbers of the proposals, at least one
 * @param details what the project is
 */
public record MergeProposals(List<Long> proposals, ProjectDetails details) {}
