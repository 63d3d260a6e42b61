package org.weishishi.document.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.wording.DraftTemplate;
import org.weishishi.document.api.wording.MoveTemplate;
import org.weishishi.document.api.wording.ReviseTemplate;
import org.weishishi.document.api.wording.TemplateFault;
import org.weishishi.document.api.wording.TemplateFile;
import org.weishishi.document.application.wording.KeepTemplates;
import org.weishishi.document.application.wording.ReadTemplates;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.ReleaseState;
import org.weishishi.shell.Confirmation;
import org.weishishi.shell.Viewer;

/** 模板 · one version: its text, its check, what differs, and its release by a second person. */
@Named
@ViewScoped
public class TemplatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadTemplates templates;

    @Inject
    private KeepTemplates keep;

    @Inject
    private BusinessClock clock;

    @Inject
    private Viewer viewer;

    @Inject
    private Confirmation confirmation;

    private DocumentKind kind = DocumentKind.RESOLUTION;
    private int no = 1;
    private @Nullable TemplateFile file;
    private String text = "";
    private @Nullable LocalDate validFrom;
    private @Nullable List<TemplateFault> faults;

    /** Reads the version when the page is opened. */
    public void load() {
        TemplateFile read = templates.file(kind, no);
        file = read;
        text = read.text();
        LocalDate from = read.template().validFrom();
        validFrom = from == null ? clock.today() : from;
    }

    /** 检查 · shows every fault; nothing is saved. */
    public void check() {
        faults = templates.check(kind, text);
    }

    /** 保存 · as a new draft, or over the draft that is open; the faults are shown when it is refused. */
    public String save() {
        check();
        TemplateFile open = file;
        LocalDate from = validFrom == null ? clock.today() : validFrom;
        if (open != null && isDraft()) {
            keep.revise(new ReviseTemplate(open.template().id(), open.template().version(), text, from));
        } else {
            no = keep.draft(new DraftTemplate(kind, text, from));
        }
        confirmation.say("document.template.saved");
        return here();
    }

    /** 复核启用. */
    public String release() {
        keep.release(move());
        return done();
    }

    /** 撤回. */
    public String withdraw() {
        keep.withdraw(move());
        return done();
    }

    private MoveTemplate move() {
        return new MoveTemplate(
                file == null ? 0 : file.template().id(),
                file == null ? 0 : file.template().version());
    }

    private String done() {
        confirmation.say("document.template.done");
        return here();
    }

    private String here() {
        return "/document/template?faces-redirect=true&kind=" + kind + "&no=" + no;
    }

    /** @return whether the version shown waits for the second person */
    public boolean isDraft() {
        return file != null && file.template().state() == ReleaseState.DRAFTED;
    }

    public boolean isWrites() {
        return viewer.may(Permission.TEMPLATE_DRAFT);
    }

    public boolean isReleases() {
        return isDraft() && viewer.may(Permission.TEMPLATE_RELEASE);
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public int getNo() {
        return no;
    }

    public void setNo(int no) {
        this.no = no;
    }

    public @Nullable TemplateFile getFile() {
        return file;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** @return faults of the last check, null before the first */
    public @Nullable List<TemplateFault> getFaults() {
        return faults;
    }
}
