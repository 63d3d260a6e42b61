package org.weishishi.project.web.life;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectFile;
import org.weishishi.project.api.campaign.AcceptLate;
import org.weishishi.project.api.life.CloseApproved;
import org.weishishi.project.api.life.ProjectLife;
import org.weishishi.project.api.life.SendProjectBack;
import org.weishishi.project.api.life.StopProject;
import org.weishishi.project.api.publicity.PublicityCell;
import org.weishishi.project.application.campaign.AcceptLateProject;
import org.weishishi.project.application.life.CloseProject;
import org.weishishi.project.application.life.ReadLife;
import org.weishishi.project.application.life.SendBack;
import org.weishishi.project.application.life.StopProjects;
import org.weishishi.project.web.ProjectPage;
import org.weishishi.shell.Confirmation;

/** 项目操作 · on the project file: what may be done with the project as a whole, each with its reason. */
@Named
@ViewScoped
public class LifePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadLife read;

    @Inject
    private StopProjects stops;

    @Inject
    private SendBack sendBack;

    @Inject
    private CloseProject closing;

    @Inject
    private AcceptLateProject late;

    @Inject
    private ProjectPage page;

    @Inject
    private Confirmation confirmation;

    private @Nullable ProjectLife life;
    private String why = "";
    private String conclusion = "";
    private String backTo = "";

    /** 撤回. */
    public String withdraw() {
        stops.withdraw(said());
        return done("WITHDRAW");
    }

    /** 中止. */
    public String suspend() {
        stops.suspend(said());
        return done("SUSPEND");
    }

    /** 恢复. */
    public String resume() {
        stops.resume(said());
        return done("RESUME");
    }

    /** 终止. */
    public String terminate() {
        stops.terminate(said());
        return done("TERMINATE");
    }

    /** 同意逾期申报. */
    public String acceptLate() {
        late.accept(new AcceptLate(page.getId(), why));
        return done("ACCEPT_LATE");
    }

    /** 结项. */
    public String close() {
        closing.close(new CloseApproved(page.getId(), conclusion));
        return done("CLOSE");
    }

    /** 退回重走. */
    public String goBack() {
        sendBack.sendBack(new SendProjectBack(page.getId(), backTo, why));
        return done("SEND_BACK");
    }

    private StopProject said() {
        return new StopProject(page.getId(), why);
    }

    private String done(String act) {
        confirmation.say("project.life.done." + act);
        return "/project/project?faces-redirect=true&id=" + page.getId();
    }

    /** @return what may be done, read once for the page */
    public ProjectLife getLife() {
        ProjectLife known = life;
        if (known == null) {
            known = read.of(page.getId());
            life = known;
        }
        return known;
    }

    /** @return whether any act with a reason is open to the reader */
    public boolean isActs() {
        ProjectLife now = getLife();
        return now.may("WITHDRAW")
                || now.may("SUSPEND")
                || now.may("RESUME")
                || now.may("TERMINATE")
                || now.may("SEND_BACK");
    }

    /** @return how many rows of 三议三公开 stand in the way of closing */
    public long getRed() {
        ProjectFile file = page.getFile();
        return file == null
                ? 0
                : file.matrix().stream()
                        .filter(cell -> cell.level() != PublicityCell.Level.SOUND)
                        .count();
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(@Nullable String conclusion) {
        this.conclusion = conclusion == null ? "" : conclusion;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why == null ? "" : why;
    }

    public String getBackTo() {
        return backTo;
    }

    public void setBackTo(@Nullable String backTo) {
        this.backTo = backTo == null ? "" : backTo;
    }
}
