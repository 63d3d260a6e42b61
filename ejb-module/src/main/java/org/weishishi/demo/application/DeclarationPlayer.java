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
import org.weishishi.project.api.declaration.SaveDeclaration;
import org.weishishi.project.api.proposal.MergeProposals;
import org.weishishi.project.api.screening.HandOverProject;
import org.weishishi.project.application.declaration.EditDeclaration;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.project.application.screening.AnswerFindings;
import org.weishishi.shared.Money;

/** 立项、申报、提交初审. Amounts and budgets of the scripts are always demonstration data. */
@ApplicationScoped
public class DeclarationPlayer implements Player {

    private final Intake intake;
    private final EditDeclaration declarations;
    private final AnswerFindings findings;
    private final PlayedSteps played;

    @Inject
    public DeclarationPlayer(Intake intake, EditDeclaration declarations, AnswerFindings findings, PlayedSteps played) {
        this.intake = intake;
        this.declarations = declarations;
        this.findings = findings;
        this.played = played;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    DeclarationPlayer() {
        this(null, null, null, null);
    }

    @Override
    public Set<String> verbs() {
        return Set.of("project");
    }

    @Override
    public long play(Step step) {
        JsonObject facts = step.facts();
        ProjectDetails details = details(facts);
        long project = intake.merge(new MergeProposals(
                facts.getJsonArray("proposals").getValuesAs(JsonString.class).stream()
                        .map(key -> played.made(key.getString()))
                        .toList(),
                details));
        declarations.save(new SaveDeclaration(project, 1, details, ScriptedPlan.of(facts, details.amount()), ""));
        findings.handOver(new HandOverProject(project));
        return project;
    }

    private static ProjectDetails details(JsonObject facts) {
        return new ProjectDetails(
                facts.getString("name"),
                ProjectKind.valueOf(facts.getString("kind")),
                facts.getString("field"),
                facts.getString("proposer"),
                Money.yuan(facts.getInt("amount")),
                true,
                facts.getString("content"),
                facts.getString("place"),
                facts.getString("beneficiaries"));
    }
}
