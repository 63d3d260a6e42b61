package org.weishishi.project.web.declaration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.project.api.declaration.DeclarationFile;
import org.weishishi.project.api.declaration.DeclarationProblem;
import org.weishishi.project.api.declaration.FundingKind;
import org.weishishi.project.api.declaration.KindFact;
import org.weishishi.project.api.declaration.Repetition;
import org.weishishi.project.api.declaration.SaveDeclaration;
import org.weishishi.project.api.life.ProjectLife;
import org.weishishi.project.api.screening.HandOverProject;
import org.weishishi.project.application.declaration.EditDeclaration;
import org.weishishi.project.application.declaration.ReadDeclaration;
import org.weishishi.project.application.life.ReadLife;
import org.weishishi.project.application.screening.AnswerFindings;
import org.weishishi.rule.api.KindRule;
import org.weishishi.shared.Settings;
import org.weishishi.shell.Confirmation;

/** 申报表 · the declaration of a project, guided by its kind; each save is a version, an incomplete one stays a draft. */
@Named
@ViewScoped
public class EditProjectPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MORE = 5;

    @Inject
    private ReadDeclaration read;

    @Inject
    private EditDeclaration declarations;

    @Inject
    private ReadLife readLife;

    @Inject
    private AnswerFindings findings;

    @Inject
    private Settings settings;

    @Inject
    private Confirmation confirmation;

    private long id;
    private int seen;
    private String why = "";
    private @Nullable DeclarationFile file;
    private @Nullable ProjectLife life;
    private final OutlineForm outline = new OutlineForm();
    private final PlanForm plan = new PlanForm();

    /** Reads the declaration into the form when the page is opened. */
    public void load() {
        DeclarationFile known = read.of(id);
        file = known;
        life = readLife.of(id);
        seen = isCorrects() && !known.versions().isEmpty()
                ? known.versions().get(0).number()
                : Math.max(1, known.number());
        outline.fill(known.content().details());
        plan.fill(known.content().plan());
    }

    /** 保存 · the form stays open, with what is still missing. */
    public String save() {
        declarations.save(said());
        confirmation.say("project.edit.saved");
        return "/project/edit-project?faces-redirect=true&id=" + id;
    }

    /** 保存并提交初审. */
    public String handOver() {
        declarations.save(said());
        findings.handOver(new HandOverProject(id));
        confirmation.say("project.findings.handedOver");
        return back();
    }

    /** 保存更正. */
    public String correct() {
        declarations.correct(said());
        confirmation.say("project.edit.corrected");
        return back();
    }

    private String back() {
        return "/project/project?faces-redirect=true&id=" + id;
    }

    private SaveDeclaration said() {
        return new SaveDeclaration(id, seen, outline.said(), plan.said(), why);
    }

    /** 增加空行. */
    public void more() {
        plan.pad(MORE);
    }

    /** Recounts what was typed. */
    public void count() {
        plan.getBudgetTotal();
    }

    /** @return what holds the hand-over in that section of the form as it was saved last */
    public List<DeclarationProblem> problems(String section) {
        return getFile().problems().stream()
                .filter(one -> one.field().equals(section))
                .toList();
    }

    public DeclarationFile getFile() {
        return Objects.requireNonNull(file);
    }

    /** @return whether the declaration may be edited by the reader now */
    public boolean isEdits() {
        return life != null && life.may("EDIT");
    }

    /** @return whether the reader may correct what was approved */
    public boolean isCorrects() {
        return life != null && life.may("CORRECT");
    }

    /** @return what projects of the kind chosen are asked */
    public List<KindFact> getFacts() {
        return KindFact.of(ProjectKind.valueOf(outline.getKind()));
    }

    /** @return 细类 of the kind chosen */
    public List<String> getSubkinds() {
        return getFile().terms().kinds().stream()
                .filter(kind -> kind.code().equals(outline.getKind()))
                .findFirst()
                .map(KindRule::subkinds)
                .orElse(List.of());
    }

    public List<FundingKind> getFundingKinds() {
        return Arrays.asList(FundingKind.values());
    }

    public List<Repetition> getRepetitions() {
        return Arrays.asList(Repetition.values());
    }

    /** @return whether amounts may be marked as demonstration */
    public boolean isDemo() {
        return settings.demo();
    }

    public OutlineForm getOutline() {
        return outline;
    }

    public PlanForm getPlan() {
        return plan;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why == null ? "" : why;
    }
}
