package org.weishishi.disclosure.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.api.notice.NoticeView;
import org.weishishi.disclosure.api.objection.ObjectionOutcome;
import org.weishishi.disclosure.api.objection.ObjectionView;
import org.weishishi.disclosure.api.objection.RaiseObjection;
import org.weishishi.disclosure.api.objection.SettleObjection;
import org.weishishi.disclosure.application.notice.BrowseNotices;
import org.weishishi.disclosure.application.objection.AnswerObjection;
import org.weishishi.disclosure.application.objection.RegisterObjection;
import org.weishishi.document.api.DocumentView;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shell.Viewer;

/** 一份公示 · its period, projects and paper; the community registers objections, the street answers them. */
@Named
@ViewScoped
public class NoticePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BrowseNotices browse;

    @Inject
    private RegisterObjection registerObjection;

    @Inject
    private AnswerObjection answerObjection;

    @Inject
    private BusinessClock clock;

    @Inject
    private Viewer viewer;

    private long id;
    private @Nullable NoticeView notice;
    private List<ObjectionView> objections = List.of();
    private List<DocumentView> documents = List.of();
    private ObjectionForm objection = new ObjectionForm(LocalDate.EPOCH);

    /** Reads the notice, and the objections only for whom they concern. */
    public void load() {
        notice = browse.one(id);
        documents = browse.documents(id);
        objections = isRegisters() || isAnswers() ? browse.objections(id) : List.of();
        objection = new ObjectionForm(clock.today());
    }

    /** 登记异议. */
    public String register() {
        registerObjection.register(new RaiseObjection(
                id,
                shown().version(),
                objection.getProject(),
                objection.getFrom(),
                objection.getReceivedOn(),
                objection.getText()));
        return again();
    }

    /** 答复异议. */
    public String answer() {
        answerObjection.answer(new SettleObjection(
                id, shown().version(), objection.getNumber(), objection.getOutcome(), objection.getAnswer()));
        return again();
    }

    public boolean isRegisters() {
        return viewer.may(Permission.DISCLOSURE_PUBLISH) && shown().state() == NoticeState.PUBLISHED;
    }

    public boolean isAnswers() {
        return viewer.may(Permission.CONSULTATION_RECORD) && shown().openObjections() > 0;
    }

    public List<ObjectionView> getOpenObjections() {
        return objections.stream().filter(one -> one.outcome() == null).toList();
    }

    public List<ObjectionOutcome> getOutcomes() {
        return Arrays.asList(ObjectionOutcome.values());
    }

    private String again() {
        return "/disclosure/notice?faces-redirect=true&id=" + id;
    }

    private NoticeView shown() {
        if (notice == null) {
            notice = browse.one(id);
        }
        return notice;
    }

    public NoticeView getNotice() {
        return shown();
    }

    public List<ObjectionView> getObjections() {
        return objections;
    }

    public List<DocumentView> getDocuments() {
        return documents;
    }

    public ObjectionForm getObjection() {
        return objection;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
