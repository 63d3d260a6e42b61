package org.weishishi.project.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ApprovalFile;
import org.weishishi.document.web.rest.LinkedDocument;
import org.weishishi.project.api.Evidence;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectFile;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.api.proposal.ProposalView;
import org.weishishi.project.api.publicity.PublicityCell;

/**
 * 项目卷 · the whole life of a project as programs get it.
 *
 * @param project what lists show
 * @param details what it is
 * @param profile name and source of the rule profile it runs on
 * @param road every stage of the list, with its dates
 * @param matrix 三议三公开, the six rows in their order, each weak one with what mends it
 * @param evidence what each context tells, by time
 * @param documents its papers with links, oldest first
 * @param approval its latest approval with the decisions, null before submission
 * @param proposals what it was made of
 * @param actions what the caller may do now
 */
public record ProjectAnswer(
        ProjectView project,
        ProjectDetails details,
        String profile,
        List<ProjectFile.RoadStage> road,
        List<PublicityCell> matrix,
        List<Evidence> evidence,
        List<LinkedDocument> documents,
        @Nullable ApprovalFile approval,
        List<ProposalView> proposals,
        List<ProjectFile.Action> actions) {

    static ProjectAnswer of(ProjectFile file, String contextPath) {
        return new ProjectAnswer(
                file.project(),
                file.details(),
                file.profile(),
                file.road(),
                file.matrix(),
                file.evidence(),
                file.documents().stream()
                        .map(document -> LinkedDocument.of(document, contextPath))
                        .toList(),
                file.approval(),
                file.proposals(),
                file.actions());
    }
}
