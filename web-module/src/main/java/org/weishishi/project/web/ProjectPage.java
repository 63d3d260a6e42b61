package org.weishishi.project.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.project.api.Evidence;
import org.weishishi.project.api.ProjectFile;
import org.weishishi.project.api.ProjectFile.Action;
import org.weishishi.project.api.ProjectFile.RoadStage;
import org.weishishi.project.api.RecordSignOff;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport.Outcome;
import org.weishishi.project.api.StageTurn;
import org.weishishi.project.api.SubmitProject;
import org.weishishi.project.application.ReadProject;
import org.weishishi.project.application.ReadTurn;
import org.weishishi.project.application.SignOff;
import org.weishishi.project.application.SubmitForApproval;
import org.weishishi.shell.Confirmation;

/** 项目卷 · the whole life of one project, and what the reader may do with it now. */
@Named
@ViewScoped
public class ProjectPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadProject read;

    @Inject
    private ReadTurn readTurn;

    @Inject
    private SignOff signOff;

    @Inject
    private SubmitForApproval submitForApproval;

    @Inject
    private Confirmation confirmation;

    private long id;
    private @Nullable ProjectFile file;
    private @Nullable StageTurn turn;
    private Outcome outcome = Outcome.PASSED;
    private String opinion = "";
    private String participants = "";

    /** Reads the file when the page is opened. */
    public void load() {
        ProjectFile known = read.file(id);
        file = known;
        turn = known.approval() == null || known.approval().state() == ApprovalState.RETURNED ? readTurn.of(id) : null;
    }

    /** 记录初审/商议 · the outcome of the stage the reader saw. */
    public String sign() {
        StageKind stage = getSignOffStage();
        if (stage != null) {
            RecordSignOff said = new RecordSignOff(id, stage, outcome, opinion, participants);
            if (stage == StageKind.SCREENING) {
                signOff.screening(said);
            } else {
                signOff.consultation(said);
            }
            confirmation.say("project.project.recorded");
        }
        return again();
    }

    /** 送审, also after a return. */
    public String submit() {
        submitForApproval.submit(new SubmitProject(id));
        confirmation.say("project.project.submitted");
        return again();
    }

    private String again() {
        return "/project/project?faces-redirect=true&id=" + id;
    }

    public @Nullable ProjectFile getFile() {
        return file;
    }

    /** @return the stage whose outcome the reader may record now, null when none */
    public @Nullable StageKind getSignOffStage() {
        if (may(Action.SCREENING)) {
            return StageKind.SCREENING;
        }
        return may(Action.CONSULTATION) ? StageKind.CONSULTATION : null;
    }

    public boolean isSubmits() {
        return may(Action.SUBMIT);
    }

    private boolean may(Action action) {
        return file != null && file.actions().contains(action);
    }

    /** @return the stage the project is in, null once the road has ended */
    public @Nullable RoadStage getCurrent() {
        return file == null
                ? null
                : file.road().stream()
                        .filter(s -> s.state().equals("CURRENT"))
                        .findFirst()
                        .orElse(null);
    }

    /** @return what the council left behind: figures and result of each meeting */
    public List<VoteLine> getVotes() {
        return file == null ? List.of() : VoteLine.of(file.evidence());
    }

    /** @return what the street found: outcome of screening and consultation */
    public List<Evidence> getFindings() {
        return file == null
                ? List.of()
                : file.evidence().stream()
                        .filter(e -> e.stage() == StageKind.SCREENING || e.stage() == StageKind.CONSULTATION)
                        .toList();
    }

    /** @return whose turn it is before the chain, or after a return; null when the chain itself says so */
    public @Nullable StageTurn getTurn() {
        return turn;
    }

    public List<Outcome> getOutcomes() {
        return Arrays.asList(Outcome.values());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(@Nullable String opinion) {
        this.opinion = opinion == null ? "" : opinion;
    }

    public String getParticipants() {
        return participants;
    }

    public void setParticipants(@Nullable String participants) {
        this.participants = participants == null ? "" : participants;
    }
}
