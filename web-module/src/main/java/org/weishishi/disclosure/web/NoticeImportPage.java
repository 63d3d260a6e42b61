package org.weishishi.disclosure.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.resident.BringSubmissions;
import org.weishishi.disclosure.api.resident.ImportReceipt;
import org.weishishi.disclosure.application.resident.ImportSubmissions;

/** 导入外网提交 · the file of the website in, the receipt out. */
@Named
@ViewScoped
public class NoticeImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportSubmissions submissions;

    private transient @Nullable Part file;
    private transient @Nullable ImportReceipt receipt;

    /** 导入. */
    public void bring() {
        Part given = file;
        if (given != null) {
            try {
                receipt = submissions.bring(new BringSubmissions(
                        given.getSubmittedFileName(),
                        new String(given.getInputStream().readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
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
