package org.weishishi.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weishishi.demo.domain.PlayedSteps;
import org.weishishi.demo.domain.Step;
import org.weishishi.project.api.StageReport;
import org.weishishi.project.api.consultation.BodyKind;
import org.weishishi.project.api.consultation.BodyOpinion;
import org.weishishi.project.api.consultation.RecordConsultation;
import org.weishishi.project.api.consultation.Stance;
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.api.review.JudgeProject;
import org.weishishi.project.api.review.Judgement;
import org.weishishi.project.api.review.ReleaseReviews;
import org.weishishi.project.application.consultation.Consult;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.project.application.review.PublishReviews;
import org.weishishi.project.application.review.ReviewProjects;
import org.weishishi.shared.BusinessClock;

/** 提议、初审、商议. */
@ApplicationScoped
public class ProjectPlayer implements Player {

    private final Intake intake;
    private final ReviewProjects review;
    private final PublishReviews publish;
    private final Consult consult;
    private final BusinessClock clock;
    private final PlayedSteps played;

    @Inject
    public ProjectPlayer(
            Intake intake,
            ReviewProjects review,
            PublishReviews publish,
            Consult consult,
            BusinessClock clock,
            PlayedSteps played) {
        this.intake = intake;
        this.review = review;
        this.publish = publish;
        this.consult = consult;
        this.clock = clock;
        this.played = played;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ProjectPlayer() {
        this(null, null, null, null, null, null);
    }

    @Override
    public Set<String> verbs() {
        return Set.of("proposal", "screening", "release", "consultation");
    }

    @Override
    public long play(Step step) {
        JsonObject facts = step.facts();
        return switch (step.verb()) {
            case "proposal" -> intake.enter(proposal(facts));
            case "screening" -> {
                review.judge(judged(facts));
                yield 0;
            }
            case "release" -> release(project(facts, "project"));
            default -> {
                consult.record(consulted(facts));
                yield 0;
            }
        };
    }

    private long project(JsonObject facts, String name) {
        return played.made(facts.getString(name));
    }

    /** What a script releases is in order; anything else is a mistake of the script. */
    private long release(long project) {
        publish.release(new ReleaseReviews(List.of(project))).forEach(line -> {
            if (!line.done()) {
                throw new IllegalStateException(line.reason() + line.args());
            }
        });
        return 0;
    }

    private static EnterProposal proposal(JsonObject facts) {
        return new EnterProposal(
                facts.getString("text"),
                facts.getString("proposer"),
                ProposerCategory.valueOf(facts.getString("category")),
                ProposalChannel.valueOf(facts.getString("channel")));
    }

    private JudgeProject judged(JsonObject facts) {
        return new JudgeProject(
                project(facts, "project"),
                1,
                new Judgement(
                        StageReport.Outcome.PASSED,
                        facts.getString("opinion"),
                        List.of(),
                        facts.getString("costBasis"),
                        facts.getInt("days"),
                        Map.of()));
    }

    private RecordConsultation consulted(JsonObject facts) {
        return new RecordConsultation(
                project(facts, "project"),
                clock.today(),
                facts.getJsonArray("bodies").getValuesAs(JsonObject.class).stream()
                        .map(one -> new BodyOpinion(
                                BodyKind.valueOf(one.getString("body")), one.getString("persons"), Stance.AGREE, ""))
                        .toList(),
                StageReport.Outcome.PASSED,
                facts.getString("opinion"),
                List.of());
    }
}
