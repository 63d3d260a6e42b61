package org.weishishi.approval.web.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.UnitTask;
import org.weishishi.approval.api.act.ConfirmOpinion;
import org.weishishi.approval.api.act.EnterOpinion;
import org.weishishi.approval.application.desk.EnterOnBehalf;
import org.weishishi.shared.BusinessException;
import org.weishishi.shell.Confirmation;

/** 代填纸质意见 · tasks of one's own unit; what was written on paper, its scan, and the confirmation. */
@Named
@ViewScoped
public class OnBehalfPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/approval/on-behalf?faces-redirect=true";

    @Inject
    private EnterOnBehalf papers;

    @Inject
    private Confirmation confirmation;

    private List<UnitTask> open = List.of();
    private @Nullable Long task;
    private boolean approve = true;
    private String opinion = "";
    private String kept = "";

    /** The open tasks of the unit. */
    public void load() {
        open = papers.open();
    }

    /** 提交确认. */
    public String save() {
        papers.enter(new EnterOpinion(task == null ? 0 : task, approve, opinion, scan()));
        return done();
    }

    private long scan() {
        String[] ids = kept.replaceAll("[^0-9,]", "").split(",", -1);
        if (ids.length != 1 || ids[0].isEmpty() || ids[0].length() > 18) {
            throw BusinessException.refused("approval.error.noScan");
        }
        return Long.parseLong(ids[0]);
    }

    /** 确认. */
    public String confirm(long taskId) {
        papers.confirm(new ConfirmOpinion(taskId, true));
        return done();
    }

    /** 不予确认. */
    public String refuse(long taskId) {
        papers.confirm(new ConfirmOpinion(taskId, false));
        return done();
    }

    private String done() {
        confirmation.say("approval.track.did");
        return HERE;
    }

    public List<UnitTask> getOpen() {
        return open;
    }

    /** @return what waits for confirmation */
    public List<UnitTask> getWaiting() {
        return open.stream().filter(one -> one.paper() != null).toList();
    }

    public @Nullable Long getTask() {
        return task;
    }

    public void setTask(@Nullable Long task) {
        this.task = task;
    }

    public boolean isApprove() {
        return approve;
    }

    public void setApprove(boolean approve) {
        this.approve = approve;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(@Nullable String opinion) {
        this.opinion = opinion == null ? "" : opinion;
    }

    public String getKept() {
        return kept;
    }

    public void setKept(@Nullable String kept) {
        this.kept = kept == null ? "" : kept;
    }
}
