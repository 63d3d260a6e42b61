package org.weishishi.project.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ApprovalFile;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.project.api.ProjectFile;
import org.weishishi.project.api.ProjectFile.Action;
import org.weishishi.project.api.ProjectFile.RoadStage;
import org.weishishi.project.api.StageTurn;
import org.weishishi.project.api.SubmitProject;
import org.weishishi.project.api.filing.FilingView;
import org.weishishi.project.application.ReadProject;
import org.weishishi.project.application.ReadTurn;
import org.weishishi.project.application.SubmitForApproval;
import org.weishishi.project.application.filing.ReadFilings;
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
    private ReadFilings readFilings;

    @Inject
    private SubmitForApproval submitForApproval;

    @Inject
    private Confirmation confirmation;

    private long id;
    private String reply = "";
    private String part = "overview";
    private int before;
    private int after;
    private @Nullable ProjectFile file;
    private @Nullable StageTurn turn;
    private List<FilingView> filings = List.of();

    /** Reads the file when the page is opened. */
    public void load() {
        ProjectFile known = read.file(id);
        file = known;
        turn = decidedElsewhere(known.approval()) ? null : readTurn.of(id);
        filings = readFilings.of(id);
    }

    /** The chain itself says whose turn it is while it runs. */
    private static boolean decidedElsewhere(@Nullable ApprovalFile approval) {
        return approval != null
                && (approval.state() == ApprovalState.RUNNING || approval.state() == ApprovalState.BLOCKED);
    }

    /** 送审, also after a return. */
    public String submit() {
        submitForApproval.submit(new SubmitProject(id, reply));
        confirmation.say("project.project.submitted");
        return again();
    }

    private String again() {
        return "/project/project?faces-redirect=true&id=" + id;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(@Nullable String reply) {
        this.reply = reply == null ? "" : reply;
    }

    public @Nullable ProjectFile getFile() {
        return file;
    }

    /** @return whether the reader may judge it on the review page now */
    public boolean isScreens() {
        return may(Action.SCREENING);
    }

    /** @return whether the reader may record its consultation now */
    public boolean isConsults() {
        return may(Action.CONSULTATION);
    }

    /** @return its filings, oldest first */
    public List<FilingView> getFilings() {
        return filings;
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

    /** @return whose turn it is before the chain, or after a return; null when the chain itself says so */
    public @Nullable StageTurn getTurn() {
        return turn;
    }

    /** @return the part shown */
    public String getPart() {
        return part;
    }

    public void setPart(@Nullable String part) {
        this.part = part == null || part.isBlank() ? "overview" : part;
    }

    public int getBefore() {
        return before;
    }

    public void setBefore(int before) {
        this.before = before;
    }

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = after;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
