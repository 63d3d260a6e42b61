package org.weishishi.project.web.screening;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.StageReport.Outcome;
import org.weishishi.project.api.review.AssignReviews;
import org.weishishi.project.api.review.JudgeProject;
import org.weishishi.project.api.review.NoteProject;
import org.weishishi.project.api.review.ReleaseLine;
import org.weishishi.project.api.review.ReleaseReviews;
import org.weishishi.project.api.review.ReviewFile;
import org.weishishi.project.api.review.ReviewQuery;
import org.weishishi.project.api.review.ReviewRow;
import org.weishishi.project.api.review.ReviewView;
import org.weishishi.project.api.review.WithdrawJudgement;
import org.weishishi.project.api.screening.AnswerFinding;
import org.weishishi.project.api.screening.AnswerKind;
import org.weishishi.project.api.screening.FindingView;
import org.weishishi.project.application.review.PublishReviews;
import org.weishishi.project.application.review.ReadReviews;
import org.weishishi.project.application.review.ReviewProjects;
import org.weishishi.project.application.screening.AnswerFindings;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shell.Confirmation;
import org.weishishi.shell.Viewer;

/** 初审 · one project: facts and findings, the lists to tick, the judgement, the internal notes; J and K walk the list. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    @Inject
    private ReadReviews read;

    @Inject
    private ReviewProjects review;

    @Inject
    private PublishReviews publish;

    @Inject
    private AnswerFindings answers;

    @Inject
    private Viewer viewer;

    @Inject
    private Confirmation confirmation;

    private long id;
    private @Nullable ReviewFile file;
    private List<ReviewRow> waiting = List.of();
    private final JudgementForm form = new JudgementForm();
    private @Nullable ReviewView theirs;
    private String note = "";
    private final Map<Long, String> replies = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    /** Reads the file and, for an officer, the list beside it. */
    public void load() {
        ReviewFile known = read.file(id);
        file = known;
        form.take(known.review().judgement());
        waiting = viewer.may(Permission.SCREENING_RECORD)
                ? read.page(new ReviewQuery(true, false, null, SHOWN)).items()
                : List.of();
    }

    /** 保存意见 · a lost race shows what the other reviewer wrote and keeps what was typed. */
    public @Nullable String judge() {
        if (keep()) {
            confirmation.say("project.review.kept");
            return again();
        }
        return null;
    }

    /** 保存并发布. */
    public @Nullable String release() {
        if (!keep()) {
            return null;
        }
        List<ReleaseLine> lines = publish.release(new ReleaseReviews(List.of(id)));
        String reason = lines.get(0).reason();
        if (reason != null) {
            file = read.file(id);
            throw BusinessException.refused(reason, lines.get(0).args().toArray());
        }
        confirmation.say("project.review.released");
        Long next = getNext();
        return next == null ? "/project/reviews?faces-redirect=true" : to(next);
    }

    private boolean keep() {
        ReviewFile known = file;
        if (known == null) {
            return false;
        }
        try {
            review.judge(new JudgeProject(id, known.review().version(), form.said()));
            return true;
        } catch (BusinessException lost) {
            if (lost.kind() == BusinessException.Kind.CONFLICT) {
                ReviewFile now = read.file(id);
                file = now;
                theirs = now.review();
            }
            throw lost;
        }
    }

    /** 改派给自己. */
    public String takeOver() {
        viewer.actor().ifPresent(actor -> review.assign(new AssignReviews(List.of(id), actor.personId())));
        return again();
    }

    /** 撤回所拟意见. */
    public String withdraw() {
        review.withdraw(new WithdrawJudgement(id));
        return again();
    }

    /** 接受说明. */
    public String accept(FindingView finding) {
        return answer(finding, AnswerKind.ACCEPT);
    }

    /** 请社区补充. */
    public String askMore(FindingView finding) {
        return answer(finding, AnswerKind.ASK_MORE);
    }

    private String answer(FindingView finding, AnswerKind kind) {
        answers.judge(
                new AnswerFinding(id, finding.rule(), finding.key(), kind, texts.getOrDefault(finding.name(), "")));
        return again();
    }

    /** 批注. */
    public String addNote() {
        review.note(new NoteProject(id, null, note));
        return again();
    }

    /** 回复批注. */
    public String reply(long noteId) {
        review.note(new NoteProject(id, noteId, replies.getOrDefault(noteId, "")));
        return again();
    }

    private String again() {
        return to(id);
    }

    private static String to(long project) {
        return "/project/review?faces-redirect=true&id=" + project;
    }

    /** @return place of the project in the list, from 1; 0 when it is not there */
    public int getPosition() {
        for (int i = 0; i < waiting.size(); i++) {
            if (waiting.get(i).project().id() == id) {
                return i + 1;
            }
        }
        return 0;
    }

    /** @return the project before, null at the first */
    public @Nullable Long getPrevious() {
        return getPosition() > 1 ? waiting.get(getPosition() - 2).project().id() : null;
    }

    /** @return the project after, null at the last */
    public @Nullable Long getNext() {
        int at = getPosition();
        return at < waiting.size() ? waiting.get(at).project().id() : null;
    }

    public List<Outcome> getOutcomes() {
        return Arrays.asList(Outcome.PASSED, Outcome.RETURNED, Outcome.REFUSED);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable ReviewFile getFile() {
        return file;
    }

    public List<ReviewRow> getWaiting() {
        return waiting;
    }

    public JudgementForm getForm() {
        return form;
    }

    /** @return what another reviewer wrote meanwhile, null when nobody did */
    public @Nullable ReviewView getTheirs() {
        return theirs;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    public Map<Long, String> getReplies() {
        return replies;
    }

    public Map<String, String> getTexts() {
        return texts;
    }
}
