package org.weishishi.project.web.filing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.filing.FilingFile;
import org.weishishi.project.api.filing.RecordFiling;
import org.weishishi.project.api.filing.ReturnFiling;
import org.weishishi.project.api.filing.SendFiling;
import org.weishishi.project.application.filing.ReadFilings;
import org.weishishi.project.application.filing.RecordFilings;
import org.weishishi.project.application.filing.SendFilings;
import org.weishishi.project.web.screening.FindingsPage;
import org.weishishi.shell.Confirmation;

/** 备案 · one filing: what is filed, the papers, what happened, and what the reader may do with it now. */
@Named
@ViewScoped
public class FilingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadFilings read;

    @Inject
    private SendFilings send;

    @Inject
    private RecordFilings record;

    @Inject
    private Confirmation confirmation;

    private long id;
    private @Nullable FilingFile file;
    private List<String> papers = List.of();
    private String note = "";
    private String files = "";
    private String reason = "";
    private String remark = "";

    /** Reads the file when the page is opened. */
    public void load() {
        file = read.file(id);
    }

    /** 报送. */
    public String send() {
        send.send(new SendFiling(id, version(), papers, note, FindingsPage.numbers(files)));
        return done("project.filing.sent");
    }

    /** 登记备案. */
    public String record() {
        record.record(new RecordFiling(id, version(), remark));
        return done("project.filing.recorded");
    }

    /** 退回补正. */
    public String giveBack() {
        record.giveBack(new ReturnFiling(id, version(), reason));
        return done("project.filing.returned");
    }

    private String done(String said) {
        confirmation.say(said);
        return "/project/filing?faces-redirect=true&id=" + id;
    }

    private long version() {
        FilingFile known = file;
        return known == null ? -1 : known.filing().version();
    }

    public @Nullable FilingFile getFile() {
        return file;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public List<String> getPapers() {
        return papers;
    }

    public void setPapers(@Nullable List<String> papers) {
        this.papers = papers == null ? List.of() : List.copyOf(papers);
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    /** @return numbers of the files kept for the form, with commas */
    public String getFiles() {
        return files;
    }

    public void setFiles(@Nullable String files) {
        this.files = files == null ? "" : files;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark == null ? "" : remark;
    }
}
