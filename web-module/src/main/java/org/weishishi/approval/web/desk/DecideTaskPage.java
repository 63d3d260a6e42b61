package org.weishishi.approval.web.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.Decide;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.PreparedDecision;
import org.weishishi.approval.api.SignDecision;
import org.weishishi.approval.api.StepView;
import org.weishishi.approval.api.TaskFile;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.TaskView;
import org.weishishi.approval.application.desk.DecideTask;
import org.weishishi.approval.application.read.MyTasks;
import org.weishishi.document.api.DocumentView;
import org.weishishi.project.api.screening.FindingsView;
import org.weishishi.project.application.screening.ReadFindings;
import org.weishishi.shared.Page;
import org.weishishi.shared.Permission;
import org.weishishi.shell.Confirmation;
import org.weishishi.shell.Failures;
import org.weishishi.shell.Viewer;

/** 审批台 · the tasks on the left, what is decided in the middle, the opinion on the right. */
@Named
@ViewScoped
public class DecideTaskPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;
    private static final List<String> LINES =
            List.of("number", "kind", "field", "proposer", "summary", "place", "beneficiaries");
    private static final String DESK = "/approval/decide-task?faces-redirect=true";

    @Inject
    private MyTasks tasks;

    @Inject
    private DecideTask decideTask;

    @Inject
    private ReadFindings findings;

    @Inject
    private Viewer viewer;

    @Inject
    private Confirmation confirmation;

    private @Nullable Long id;
    private List<TaskView> open = List.of();
    private int total;
    private @Nullable TaskFile file;
    private @Nullable FindingsView checks;
    private String opinion = "";
    private String returnTo = "";
    private boolean straight;
    private @Nullable Decide said;
    private @Nullable PreparedDecision pending;
    private final SigningForm signing = new SigningForm();

    /** Opens the task of the address, or the first one. */
    public void load() {
        Page<TaskView> page = tasks.open(null, SHOWN);
        open = page.items();
        total = page.total();
        if (id == null && !open.isEmpty()) {
            id = open.get(0).id();
        }
        if (id != null) {
            file = tasks.file(id);
            checks = project(file) && viewer.may(Permission.PROJECT_READ)
                    ? findings.ifVisible(file.task().subject().id()).orElse(null)
                    : null;
        }
    }

    private static boolean project(TaskFile file) {
        return file.task().subject().kind().equals("project");
    }

    /** 同意 · with a comment when one is written. */
    public @Nullable String approve() {
        return decide(opinion.isBlank() ? DecisionKind.APPROVE : DecisionKind.APPROVE_WITH_COMMENT);
    }

    /** 否决. */
    public @Nullable String reject() {
        return decide(DecisionKind.REJECT);
    }

    /** 退回 · to where was chosen, in order or straight back. */
    public @Nullable String giveBack() {
        return decide(returnTo.isEmpty() ? DecisionKind.RETURN_TO_INITIATOR : DecisionKind.RETURN_TO_STEP);
    }

    /** Where decisions are signed, the act waits until its signer has seen what is signed. */
    private @Nullable String decide(DecisionKind kind) {
        if (file == null) {
            return DESK;
        }
        Decide act = new Decide(file.task().id(), file.approval().revision(), kind, opinion, returnTo, straight);
        if (decideTask.signer().signs()) {
            said = act;
            pending = decideTask.prepare(act);
            signing.show(pending.signature());
            return null;
        }
        decideTask.decide(act);
        return done();
    }

    /**
     * 签署 · with the PIN, or with what the program on the signer's computer made. A refusal keeps everything typed; when the task was
     * decided meanwhile there is nothing left to sign.
     */
    public @Nullable String sign() {
        if (said == null || pending == null) {
            return null;
        }
        try {
            decideTask.sign(new SignDecision(said, signing.bring(pending.signature())));
        } catch (RuntimeException failure) {
            if (Failures.conflict(failure)) {
                cancel();
            }
            throw failure;
        }
        return done();
    }

    /** The desk goes on with the next task. */
    private String done() {
        confirmation.say("approval.desk.decided");
        Long next = getNext() == null ? getPrevious() : getNext();
        return next == null ? DESK : DESK + "&id=" + next;
    }

    /** 不签 · back to the desk with everything as it was typed. */
    public void cancel() {
        pending = null;
        said = null;
        signing.close();
    }

    /** @return place of the opened task in the list, from 1; 0 when it is not there */
    public int getPosition() {
        for (int i = 0; i < open.size(); i++) {
            if (id != null && open.get(i).id() == id) {
                return i + 1;
            }
        }
        return 0;
    }

    /** @return the task before, null at the first */
    public @Nullable Long getPrevious() {
        return getPosition() > 1 ? open.get(getPosition() - 2).id() : null;
    }

    /** @return the task after, null at the last */
    public @Nullable Long getNext() {
        int at = getPosition();
        return at < open.size() ? open.get(at).id() : null;
    }

    /** @return earlier steps that had their turn, to which it may be returned */
    public List<StepView> getEarlier() {
        TaskFile shown = file;
        if (shown == null || shown.approval().turn() == null) {
            return List.of();
        }
        String now = shown.task().step();
        return shown.approval().steps().stream()
                .takeWhile(s -> !s.name().equals(now))
                .filter(s -> s.state() != null)
                .toList();
    }

    /** @return whether the person may do that with the task */
    public boolean may(String kind) {
        return file != null && file.may().contains(OperationKind.valueOf(kind));
    }

    /** @return whether decisions are signed here */
    public boolean isSigns() {
        return decideTask.signer().signs();
    }

    /** @return facts shown as lines of words, in their order */
    public List<String> getLines() {
        return LINES;
    }

    /** @return whether what was typed is offered again: until the person has decided, and to whom another was quicker */
    public boolean isDrafting() {
        return file != null && file.task().state() != TaskState.DONE;
    }

    /** @return papers shown in place, each kind once with its latest: what is decided on first */
    public List<DocumentView> getShown() {
        return file == null ? List.of() : ShownPapers.of(file.documents());
    }

    /** @return findings and quota of the project, null when it is not about one */
    public @Nullable FindingsView getChecks() {
        return checks;
    }

    /** @return how many tasks wait */
    public int getTotal() {
        return total;
    }

    long taskId() {
        return file == null ? 0 : file.task().id();
    }

    long revision() {
        return file == null ? 0 : file.approval().revision();
    }

    public String getReturnTo() {
        return returnTo;
    }

    public void setReturnTo(@Nullable String returnTo) {
        this.returnTo = returnTo == null ? "" : returnTo;
    }

    public boolean isStraight() {
        return straight;
    }

    public void setStraight(boolean straight) {
        this.straight = straight;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public List<TaskView> getOpen() {
        return open;
    }

    public @Nullable TaskFile getFile() {
        return file;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(@Nullable String opinion) {
        this.opinion = opinion == null ? "" : opinion;
    }

    /** @return what waits for the signature, null when nothing does */
    public @Nullable PreparedDecision getPending() {
        return pending;
    }

    /** @return the dialog that asks for the signature */
    public SigningForm getSigning() {
        return signing;
    }
}
