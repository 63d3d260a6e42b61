package org.weishishi.project.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ApprovalFile;
import org.weishishi.document.api.DocumentView;
import org.weishishi.project.api.proposal.ProposalView;
import org.weishishi.project.api.publicity.PublicityCell;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 项目卷 · the whole life of a project on one page.
 *
 * @param project what lists show
 * @param details what it is
 * @param profile name and source of the rule profile it runs on
 * @param road every stage of the list
 * @param matrix 三议三公开, the six rows in their order
 * @param evidence what each context tells, by time
 * @param documents its papers, oldest first
 * @param approval its latest approval, null before submission
 * @param proposals what it was made of
 * @param actions what the current actor may do now
 */
public record ProjectFile(
        ProjectView project,
        ProjectDetails details,
        String profile,
        List<RoadStage> road,
        List<PublicityCell> matrix,
        List<Evidence> evidence,
        List<DocumentView> documents,
        @Nullable ApprovalFile approval,
        List<ProposalView> proposals,
        List<Action> actions)
        implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("project", project.id());
    }

    /** What somebody may do with the project as it stands. */
    public enum Action {
        /** 记录初审. */
        SCREENING,
        /** 记录商议. */
        CONSULTATION,
        /** 送审, also again after a return. */
        SUBMIT
    }

    /**
     * 路程 · one stage.
     *
     * @param kind which
     * @param name 阶段名称 where the road has several of its kind, null elsewhere
     * @param round 轮次, from 1; rises when the project was sent back
     * @param state AHEAD, CURRENT, PASSED, REFUSED ({@code project.StageState.*})
     * @param enteredAt when it began
     * @param endedAt when it ended
     * @param who who ended it: unit, post, name; empty while it has not
     */
    public record RoadStage(
            StageKind kind,
            @Nullable String name,
            int round,
            String state,
            @Nullable OffsetDateTime enteredAt,
            @Nullable OffsetDateTime endedAt,
            String who) {}
}
