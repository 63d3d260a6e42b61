package org.weishishi.disclosure.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.notice.AmendNotice;
import org.weishishi.disclosure.api.notice.MoveNotice;
import org.weishishi.disclosure.api.notice.NoticeFile;
import org.weishishi.disclosure.api.notice.NoticeView;
import org.weishishi.disclosure.api.notice.ReviseNotice;
import org.weishishi.disclosure.api.objection.ObjectionRow;
import org.weishishi.disclosure.api.period.PeriodPlan;
import org.weishishi.disclosure.application.notice.AmendPublished;
import org.weishishi.disclosure.application.notice.BrowseNotices;
import org.weishishi.disclosure.application.notice.DraftNotice;
import org.weishishi.disclosure.application.notice.ReleaseNotice;
import org.weishishi.disclosure.application.objection.ReadObjections;
import org.weishishi.disclosure.application.period.PlanPeriod;
import org.weishishi.document.api.DocumentView;
import org.weishishi.shared.Permission;
import org.weishishi.shell.Confirmation;
import org.weishishi.shell.Viewer;

/** 一份公示 · drafted, reviewed, running or over: its text, period, papers, history, and what the reader may do with it. */
@Named
@ViewScoped
public class NoticePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BrowseNotices browse;

    @Inject
    private DraftNotice drafts;

    @Inject
    private ReleaseNotice releases;

    @Inject
    private AmendPublished amendments;

    @Inject
    private ReadObjections objections;

    @Inject
    private PlanPeriod plans;

    @Inject
    private Confirmation confirmation;

    @Inject
    private Viewer viewer;

    private long id;
    private int version;
    private String title = "";
    private String text = "";
    private String figures = "";
    private String reason = "";
    private PostingForm posting = new PostingForm();
    private transient @Nullable NoticeFile file;
    private transient @Nullable PeriodPlan plan;

    /** Reads the notice and fills the form of its draft; the version stays the one that was read. */
    public void load() {
        NoticeFile file = getFile();
        NoticeView view = file.view();
        version = view.version();
        title = view.title();
        text = file.text();
        figures = FiguresText.write(file.figures());
        posting = new PostingForm(view.posting());
    }

    /** 保存草稿. */
    public String save() {
        revise();
        return done("disclosure.notice.saved");
    }

    /** 保存并提交复核. */
    public String submit() {
        revise();
        drafts.submit(new MoveNotice(id, browse.one(id).version()));
        return done("disclosure.notice.submitted");
    }

    private void revise() {
        file = null;
        drafts.revise(new ReviseNotice(id, version, title, text, FiguresText.read(figures), posting.words()));
    }

    /** 作废草稿. */
    public String discard() {
        file = null;
        drafts.discard(new MoveNotice(id, version));
        confirmation.say("disclosure.notice.discarded");
        return "/disclosure/notices?faces-redirect=true";
    }

    /** 复核发布. */
    public String release() {
        file = null;
        releases.release(new MoveNotice(id, version));
        return done("disclosure.notice.released");
    }

    /** 退回修改. */
    public String sendBack() {
        file = null;
        releases.sendBack(new AmendNotice(id, version, reason));
        return done("disclosure.notice.sentBack");
    }

    /** 起草更正, then to that draft. */
    public String correct() {
        file = null;
        return open(amendments.correct(new AmendNotice(id, version, reason)));
    }

    /** 起草撤回, then to that draft. */
    public String withdraw() {
        file = null;
        return open(amendments.withdraw(new AmendNotice(id, version, reason)));
    }

    private String done(String key) {
        confirmation.say(key);
        return open(id);
    }

    private static String open(long notice) {
        return "/disclosure/notice?faces-redirect=true&id=" + notice;
    }

    /** @return the notice, read once for a page; an act reads it anew */
    public NoticeFile getFile() {
        NoticeFile read = file;
        if (read == null) {
            read = browse.file(id);
            file = read;
        }
        return read;
    }

    /** @return whether the reader may do that now */
    public boolean may(NoticeFile file, String action) {
        return file.actions().contains(NoticeFile.Action.valueOf(action));
    }

    /** @return the period it would have if it were published today, null once it is published */
    public @Nullable PeriodPlan plan(NoticeView view) {
        if (view.span() == null && plan == null) {
            plan = plans.today(view.communityId(), view.stage());
        }
        return view.span() == null ? plan : null;
    }

    public List<ObjectionRow> getObjections() {
        return objections.of(id);
    }

    /** @return whether the reader may open an objection */
    public boolean isOpensObjections() {
        return viewer.may(Permission.DISCLOSURE_PUBLISH) || viewer.may(Permission.OBJECTION_HANDLE);
    }

    public List<DocumentView> getDocuments() {
        return browse.documents(id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public PostingForm getPosting() {
        return posting;
    }
}
