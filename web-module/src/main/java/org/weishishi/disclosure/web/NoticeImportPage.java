package org.weishishi.disclosure.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.resident.BringSubmissions;
import org.weishishi.disclosure.api.resident.ImportReceipt;
import org.weishishi.disclosure.api.resident.ImportRow;
import org.weishishi.disclosure.application.resident.ImportSubmissions;
import org.weishishi.shell.Confirmation;

/** 导入外网提交 · the file of the website in, the receipt out. */
@Named
@ViewScoped
public class NoticeImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportSubmissions submissions;

    @Inject
    private Confirmation confirmation;

    private transient @Nullable Part file;
    private transient @Nullable ImportReceipt receipt;
    private @Nullable Long id;

    /** Looks up the receipt the address names. */
    public void load() {
        Long asked = id;
        receipt = asked == null ? null : submissions.receipt(asked);
    }

    /** 导入. @return the page of the receipt */
    public @Nullable String bring() {
        Part given = file;
        if (given == null) {
            return null;
        }
        try {
            ImportRow row = submissions
                    .bring(new BringSubmissions(
                            given.getSubmittedFileName(),
                            new String(given.getInputStream().readAllBytes(), StandardCharsets.UTF_8)))
                    .row();
            if (row.refused() == 0) {
                confirmation.say("disclosure.import.counts", row.accepted(), row.already(), row.refused());
            }
            return "/disclosure/import?faces-redirect=true&id=" + row.id();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @return what one's unit brought before, newest first */
    public List<ImportRow> getEarlier() {
        return submissions.latest();
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public @Nullable ImportReceipt getReceipt() {
        return receipt;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
