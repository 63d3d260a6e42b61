package org.weishishi.document.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.issuing.DraftPaper;
import org.weishishi.document.api.issuing.PaperProject;
import org.weishishi.document.api.issuing.PaperView;
import org.weishishi.document.application.issuing.DraftPapers;
import org.weishishi.document.application.issuing.ReadPapers;
import org.weishishi.shared.Permission;
import org.weishishi.shell.Viewer;

/** 发文 · what waits for me, all papers of my area, and a new draft from approved projects. */
@Named
@ViewScoped
public class PapersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadPapers papers;

    @Inject
    private DraftPapers drafts;

    @Inject
    private Viewer viewer;

    private DocumentKind kind = DocumentKind.PROJECT_APPROVAL_NOTICE;
    private List<Long> chosen = List.of();
    private @Nullable List<PaperView> waiting;
    private @Nullable List<PaperView> all;

    /** 拟稿 · begins a paper about the chosen projects and opens it. */
    public String draft() {
        long id = drafts.draft(new DraftPaper(kind, chosen));
        return "/document/paper?faces-redirect=true&id=" + id;
    }

    /** @return what waits for the post acted in */
    public List<PaperView> getWaiting() {
        List<PaperView> known = waiting;
        if (known == null) {
            known = isHandles() ? papers.waiting() : List.of();
            waiting = known;
        }
        return known;
    }

    /** @return papers of one's area */
    public List<PaperView> getAll() {
        List<PaperView> known = all;
        if (known == null) {
            known = papers.all();
            all = known;
        }
        return known;
    }

    /** @return whether the post has a part in issuing */
    public boolean isHandles() {
        return PaperDesk.PARTS.stream().anyMatch(viewer::may);
    }

    public boolean isDrafts() {
        return viewer.may(Permission.PAPER_DRAFT);
    }

    /** @return approved projects in no paper of that kind yet */
    public List<PaperProject> getCandidates() {
        return drafts.candidates(kind);
    }

    /** @return the kinds with a red head */
    public List<DocumentKind> getKinds() {
        return Arrays.stream(DocumentKind.values())
                .filter(one -> one.shape() == DocumentKind.Shape.RED_HEAD)
                .toList();
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = List.copyOf(chosen);
    }
}
