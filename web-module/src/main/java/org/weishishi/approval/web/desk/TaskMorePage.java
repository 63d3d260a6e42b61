package org.weishishi.approval.web.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.act.AskOpinion;
import org.weishishi.approval.api.act.AskSigner;
import org.weishishi.approval.api.act.ConfirmOpinion;
import org.weishishi.approval.api.act.GiveOpinion;
import org.weishishi.approval.api.act.HandOn;
import org.weishishi.approval.application.desk.EnterOnBehalf;
import org.weishishi.approval.application.desk.HandleTask;
import org.weishishi.approval.web.People;
import org.weishishi.approval.web.PersonChoice;
import org.weishishi.shell.Confirmation;

/** 更多操作 · adds signers, asks, hands over, claims; beside the opinion of the open task. */
@Named
@ViewScoped
public class TaskMorePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DESK = "/approval/decide-task?faces-redirect=true";

    @Inject
    private HandleTask tasks;

    @Inject
    private EnterOnBehalf papers;

    @Inject
    private DecideTaskPage desk;

    @Inject
    private People people;

    @Inject
    private Confirmation confirmation;

    private @Nullable String person;
    private String reason = "";

    /** @return people whose name, post or unit has the text in it */
    public List<PersonChoice> complete(String text) {
        return people.offer(tasks.colleagues(text));
    }

    /** 前加签. */
    public String addBefore() {
        tasks.add(new AskSigner(desk.taskId(), desk.revision(), true, PersonChoice.read(person), reason));
        return done();
    }

    /** 后加签. */
    public String addAfter() {
        tasks.add(new AskSigner(desk.taskId(), desk.revision(), false, PersonChoice.read(person), reason));
        return done();
    }

    /** 减签 · lets somebody off whom one asked. */
    public String remove(long added) {
        tasks.remove(added);
        confirmation.say("approval.desk.removed");
        return DESK + "&id=" + desk.taskId();
    }

    /** 转办. */
    public String handOn() {
        tasks.handOn(new HandOn(desk.taskId(), desk.revision(), PersonChoice.read(person), reason));
        return done();
    }

    /** 征询. */
    public String ask() {
        tasks.ask(new AskOpinion(desk.taskId(), desk.revision(), PersonChoice.read(person), reason));
        return done();
    }

    /** 答复征询 · with what stands in the opinion field. */
    public String answer() {
        tasks.answer(new GiveOpinion(desk.taskId(), desk.getOpinion()));
        return done();
    }

    /** 认领. */
    public String claim() {
        tasks.claim(desk.taskId());
        return done();
    }

    /** 释放. */
    public String release() {
        tasks.release(desk.taskId());
        return done();
    }

    /** 确认代填 · one's own. */
    public String confirmPaper() {
        papers.confirm(new ConfirmOpinion(desk.taskId(), true));
        return done();
    }

    /** 不予确认. */
    public String refusePaper() {
        papers.confirm(new ConfirmOpinion(desk.taskId(), false));
        return done();
    }

    private String done() {
        confirmation.say("approval.desk.decided");
        return DESK;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
