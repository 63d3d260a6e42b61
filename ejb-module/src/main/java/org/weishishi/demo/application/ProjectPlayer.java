package org.weishishi.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Set;
import org.weishishi.demo.domain.PlayedSteps;
import org.weishishi.demo.domain.Step;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.project.api.RecordSignOff;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport;
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.MergeProposals;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.application.SignOff;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.shared.Money;

/** 提议、立项、初审、商议. Amounts of the scripts are always demonstration data. */
@ApplicationScoped
public class ProjectPlayer implements Player {

    private final Intake intake;
    private final SignOff signOff;
    private final PlayedSteps played;

    @Inject
    public ProjectPlayer(Intake intake, SignOff signOff, PlayedSteps played) {
        this.intake = intake;
        this.signOff = signOff;
        this.played = played;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ProjectPlayer() {
        this(null, null, null);
    }

    @Override
    public Set<String> verbs() {
        return Set.of("proposal", "project", "screening", "consultation");
    }

    @Override
    public long play(Step step) {
        JsonObject facts = step.facts();
        return switch (step.verb()) {
            case "proposal" -> intake.enter(proposal(facts));
            case "project" -> intake.merge(project(facts));
            case "screening" -> {
                signOff.screening(signOff(facts, StageKind.SCREENING));
                yield 0;
            }
            default -> {
                signOff.consultation(signOff(facts, StageKind.CONSULTATION));
                yield 0;
            }
        };
    }

    private static EnterProposal proposal(JsonObject facts) {
        return new EnterProposal(
                facts.getString("text"),
                facts.getString("proposer"),
                ProposerCategory.valueOf(facts.getString("category")),
                ProposalChannel.valueOf(facts.getString("channel")));
    }

    private MergeProposals project(JsonObject facts) {
        return new MergeProposals(
                facts.getJsonArray("proposals").getValuesAs(JsonString.class).stream()
                        .map(key -> played.made(key.getString()))
                        .toList(),
                new ProjectDetails(
                        facts.getString("name"),
                        ProjectKind.valueOf(facts.getString("kind")),
                        facts.getString("field"),
                        facts.getString("proposer"),
                        Money.yuan(facts.getInt("amount")),
                        true,
                        facts.getString("content"),
                        facts.getString("place"),
                        facts.getString("beneficiaries")));
    }

    private RecordSignOff signOff(JsonObject facts, StageKind stage) {
        return new RecordSignOff(
                played.made(facts.getString("project")),
                stage,
                StageReport.Outcome.PASSED,
                facts.getString("opinion"),
                facts.getString("participants", ""));
    }
}
