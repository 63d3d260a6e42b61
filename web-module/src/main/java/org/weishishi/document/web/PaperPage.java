package org.weishishi.document.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.issuing.MovePaper;
import org.weishishi.document.api.issuing.PaperFile;
import org.weishishi.document.api.issuing.PaperState;
import org.weishishi.document.api.issuing.SavePaper;
import org.weishishi.document.api.issuing.SealPaper;
import org.weishishi.document.application.issuing.DraftPapers;
import org.weishishi.document.application.issuing.MovePapers;
import org.weishishi.document.application.issuing.PutSeal;
import org.weishishi.document.application.issuing.ReadPapers;
import org.weishishi.shell.Confirmation;

/** 发文卷 · one paper: its text, where it is, what was done with it, and what the reader may do now. */
@Named
@ViewScoped
public class PaperPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadPapers papers;

    @Inject
    private DraftPapers drafts;

    @Inject
    private MovePapers moves;

    @Inject
    private PutSeal seals;

    @Inject
    private Confirmation confirmation;

    private long id;
    private @Nullable PaperFile file;
    private final PaperForm form = new PaperForm();
    private String note = "";
    private @Nullable Long seal;
    private int copies = 1;

    /** Reads the paper when the page is opened. */
    public void load() {
        PaperFile read = papers.file(id);
        file = read;
        form.fill(read.text());
    }

    /** 保存. */
    public void save() {
        drafts.save(new SavePaper(id, version(), form.text()));
        confirmation.say("document.paper.saved");
        load();
    }

    /** 保存并送核. */
    public String submit() {
        drafts.submit(new SavePaper(id, version(), form.text()));
        return done();
    }

    /** 撤销. */
    public String cancel() {
        drafts.cancel(move());
        return done();
    }

    /** 核稿通过. */
    public String pass() {
        moves.pass(move());
        return done();
    }

    /** 签发. */
    public String sign() {
        moves.sign(move());
        return done();
    }

    /** 编号. */
    public String number() {
        moves.number(move());
        return done();
    }

    /** 退回拟稿人. */
    public String giveBack() {
        moves.giveBack(move());
        return done();
    }

    /** 用印. */
    public String putSeal() {
        seals.put(new SealPaper(id, version(), seal == null ? 0 : seal, copies));
        return done();
    }

    private MovePaper move() {
        return new MovePaper(id, version(), note);
    }

    private long version() {
        return file == null ? 0 : file.paper().version();
    }

    private String done() {
        confirmation.say("document.paper.done");
        return "/document/paper?faces-redirect=true&id=" + id;
    }

    /** @return {@code done}, {@code now} or empty for the road at the head of the page */
    public String road(String state) {
        if (file == null || file.paper().state() == PaperState.CANCELLED) {
            return "";
        }
        PaperState here = file.paper().state();
        int ahead = PaperState.valueOf(state).compareTo(here);
        return ahead < 0 || here == PaperState.ISSUED ? "done" : ahead == 0 ? "now" : "";
    }

    public boolean may(String act) {
        return file != null && file.may(act);
    }

    /** @return whether the reader may give it back from where it is */
    public boolean isReturns() {
        return file != null && file.acts().stream().anyMatch(act -> act.back());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable PaperFile getFile() {
        return file;
    }

    public PaperForm getForm() {
        return form;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    public @Nullable Long getSeal() {
        return seal;
    }

    public void setSeal(@Nullable Long seal) {
        this.seal = seal;
    }

    public int getCopies() {
        return copies;
    }

    public void setCopies(int copies) {
        this.copies = copies;
    }
}
