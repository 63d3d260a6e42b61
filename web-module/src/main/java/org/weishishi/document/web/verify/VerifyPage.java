package org.weishishi.document.web.verify;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.FileCheck;
import org.weishishi.document.api.FileVerdict;
import org.weishishi.document.api.VerificationView;
import org.weishishi.shell.Viewer;

/** 核验页 · shows what {@link VerifyServlet} found; opened directly it only offers the fields. */
@Named
@RequestScoped
public class VerifyPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Viewer viewer;

    private Finding finding() {
        return request.getAttribute(Finding.ATTRIBUTE) instanceof Finding found ? found : new Finding();
    }

    /** @return the code asked for, as typed; empty when none was */
    public String getCode() {
        return finding().code();
    }

    public @Nullable VerificationView getDocument() {
        return finding().document();
    }

    /** @return whether a code was asked for that nobody gave out */
    public boolean isUnknown() {
        return !getCode().isEmpty() && getDocument() == null;
    }

    public @Nullable FileCheck getCheck() {
        return finding().check();
    }

    /** @return key of what is wrong with the file, null when nothing is */
    public @Nullable String getProblem() {
        return finding().problem();
    }

    /** @return minutes to wait, 0 when there is no need to */
    public long getMinutes() {
        return finding().minutes();
    }

    /** @return whether the file brought is another document than the code says */
    public boolean isOther() {
        FileCheck check = getCheck();
        VerificationView asked = getDocument();
        return check != null
                && asked != null
                && check.document() != null
                && !asked.code().equals(check.document().code());
    }

    /** @return whether the file brought is genuine, but another document took its place */
    public boolean isOutdated() {
        FileCheck check = getCheck();
        return check != null
                && check.verdict() != FileVerdict.CHANGED
                && check.document() != null
                && check.document().newer() != null;
    }

    /** @return colour of the verdict */
    public String getLevel() {
        FileCheck check = getCheck();
        if (check == null) {
            return "";
        }
        return switch (check.verdict()) {
            case IDENTICAL -> isOther() || isOutdated() ? "" : "ok";
            case SIGNATURE_ADDED, FOREIGN -> "";
            case CHANGED -> "stop";
        };
    }

    /** @return address that takes the file: the present one */
    public String getAction() {
        VerificationView document = getDocument();
        return address(document == null ? "" : document.code());
    }

    /** @return address of the page of that code */
    public String address(String code) {
        return viewer.url("/public/verify" + (code.isEmpty() ? "" : "/" + code));
    }
}
