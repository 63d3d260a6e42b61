package org.weishishi.disclosure.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.DraftResolution;
import org.weishishi.disclosure.api.notice.DraftWork;
import org.weishishi.disclosure.api.notice.NoticeRow;
import org.weishishi.disclosure.api.notice.PoolView;
import org.weishishi.disclosure.api.period.PeriodPlan;
import org.weishishi.disclosure.application.notice.BrowseNotices;
import org.weishishi.disclosure.application.notice.DraftNotice;
import org.weishishi.disclosure.application.period.PlanPeriod;
import org.weishishi.project.api.ProjectView;
import org.weishishi.shared.Permission;
import org.weishishi.shell.Viewer;

/** 公示 · what hangs out or is drafted in one's scope, and the forms that draft a result or a notice about the work. */
@Named
@ViewScoped
public class NoticesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BrowseNotices browse;

    @Inject
    private DraftNotice drafts;

    @Inject
    private PlanPeriod plans;

    @Inject
    private Viewer viewer;

    private final PostingForm posting = new PostingForm();
    private final PostingForm workPosting = new PostingForm();
    private @Nullable Long meeting;
    private DisclosureStage stage = DisclosureStage.PROGRESS;
    private List<Long> projects = List.of();
    private String text = "";
    private String figures = "";
    private transient @Nullable PeriodPlan plan;
    private transient @Nullable List<NoticeRow> rows;

    /** 起草决议结果公示, then to the draft. */
    public String draft() {
        long chosen = meeting == null ? 0 : meeting;
        return open(drafts.result(new DraftResolution(unit(), chosen, "", posting.words())));
    }

    /** 起草实施公示, then to the draft. */
    public String draftWork() {
        return open(drafts.work(
                new DraftWork(unit(), stage, projects, text, FiguresText.read(figures), workPosting.words())));
    }

    private static String open(long notice) {
        return "/disclosure/notice?faces-redirect=true&id=" + notice;
    }

    private long unit() {
        return viewer.actor().orElseThrow().unit().id();
    }

    /** @return the latest notices, read once: the table asks for them again and again */
    public List<NoticeRow> getRows() {
        List<NoticeRow> read = rows;
        if (read == null) {
            read = browse.list();
            rows = read;
        }
        return read;
    }

    public boolean isMayPublish() {
        return viewer.may(Permission.DISCLOSURE_PUBLISH);
    }

    /** @return whether the post may publish many at once */
    public boolean isMayOrder() {
        return viewer.may(Permission.DISCLOSURE_PUBLISH)
                || viewer.may(Permission.CONSULTATION_RECORD)
                || viewer.may(Permission.DISCLOSURE_RELEASE);
    }

    public List<PoolView> getPool() {
        return drafts.pool();
    }

    public List<ProjectView> getWorks() {
        return drafts.works();
    }

    /** @return the period a notice published today would have */
    public PeriodPlan getPlan() {
        PeriodPlan read = plan;
        if (read == null) {
            read = plans.today(unit(), DisclosureStage.RESOLUTION);
            plan = read;
        }
        return read;
    }

    public List<DisclosureStage> getStages() {
        return List.of(DisclosureStage.PROGRESS, DisclosureStage.RESULT);
    }

    public PostingForm getPosting() {
        return posting;
    }

    public PostingForm getWorkPosting() {
        return workPosting;
    }

    public @Nullable Long getMeeting() {
        return meeting;
    }

    public void setMeeting(@Nullable Long meeting) {
        this.meeting = meeting;
    }

    public DisclosureStage getStage() {
        return stage;
    }

    public void setStage(DisclosureStage stage) {
        this.stage = stage;
    }

    public List<Long> getProjects() {
        return projects;
    }

    public void setProjects(List<Long> projects) {
        this.projects = List.copyOf(projects);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getFigures() {
        return figures;
    }

    public void setFigures(String figures) {
        this.figures = figures;
    }
}
