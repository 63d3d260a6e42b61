package org.weishishi.approval.web.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.Decide;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.approval.api.PreparedDecision;
import org.weishishi.approval.api.SaveOpinion;
import org.weishishi.approval.api.SignDecision;
import org.weishishi.approval.api.StepView;
import org.weishishi.approval.api.TaskFile;
import org.weishishi.approval.api.TaskRole;
import org.weishishi.approval.api.TaskView;
import org.weishishi.approval.application.desk.DecideTask;
import org.weishishi.approval.application.read.MyTasks;
import org.weishishi.shell.Confirmation;
import org.weishishi.signature.api.BringSignature;
import org.weishishi.signature.api.DemoPin;
import org.weishishi.signature.api.SignerKind;

/** 审批台 · the tasks on the left, what is decided in the middle, the opinion on the right. */
@Named
@ViewScoped
public class DecideTaskPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;
    private static final String DESK = "/approval/decide-task?faces-redirect=true";

    @Inject
    private MyTasks tasks;

    @Inject
    private DecideTask decideTask;

    @Inject
    private Confirmation confirmation;

    private @Nullable Long id;
    private List<TaskView> open = List.of();
    private @Nullable TaskFile file;
    private String opinion = "";
    private String returnTo = "";
    private boolean straight;
    private @Nullable Decide said;
    private @Nullable PreparedDecision pending;
    private String pin = "";
    private String cms = "";

    /** Opens the task of the address, or the first one. */
    public void load() {
        open = tasks.open(null, SHOWN).items();
        if (id == null && !open.isEmpty()) {
            id = open.get(0).id();
        }
        if (id != null) {
            file = tasks.file(id);
            opinion = file.draft();
        }
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

    /** 暂存. */
    public void keep() {
        if (id != null) {
            tasks.keep(new SaveOpinion(id, opinion));
            confirmation.say("approval.desk.kept");
        }
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
            return null;
        }
        decideTask.decide(act);
        confirmation.say("approval.desk.decided");
        return DESK;
    }

    /** 签署 · with the PIN, or with what the program on the signer's computer made; a refusal keeps everything typed. */
    public @Nullable String sign() {
        if (said == null || pending == null) {
            return null;
        }
        String once = pin;
        pin = "";
        decideTask.sign(
                new SignDecision(said, new BringSignature(pending.signature().id(), once, cms)));
        confirmation.say("approval.desk.decided");
        return DESK;
    }

    /** 不签 · back to the desk with everything as it was typed. */
    public void cancel() {
        pending = null;
        said = null;
        cms = "";
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

    /** @return whether only an opinion is asked */
    public boolean isConsulted() {
        return file != null && file.task().role() == TaskRole.CONSULT;
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

    /** @return whether the demo signs: its PIN is no secret and stands on the page */
    public boolean isDemonstration() {
        return pending != null && pending.signature().signer() == SignerKind.DEMO;
    }

    /** @return whether the key is at the signer's computer */
    public boolean isRemote() {
        return pending != null && pending.signature().signer().remote();
    }

    public String getDemoPin() {
        return DemoPin.PIN;
    }

    /** @return nothing: a PIN is never written back into a page */
    public String getPin() {
        return "";
    }

    public void setPin(@Nullable String pin) {
        this.pin = pin == null ? "" : pin;
    }

    public String getCms() {
        return "";
    }

    public void setCms(@Nullable String cms) {
        this.cms = cms == null ? "" : cms;
    }
}
