package org.weishishi.document.web.verify;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.FileCheck;
import org.weishishi.document.api.VerificationView;

/** 核验所得 · what one request found out, handed from the address to the page. */
final class Finding {

    static final String ATTRIBUTE = "weishishi.verification";

    private String code = "";
    private @Nullable VerificationView document;
    private @Nullable FileCheck check;
    private @Nullable String problem;
    private long minutes;

    void asked(String typed, @Nullable VerificationView found) {
        code = typed;
        document = found;
    }

    void checked(FileCheck verdict) {
        check = verdict;
    }

    void problem(String key) {
        problem = key;
    }

    void wait(Duration wait) {
        minutes = wait.toMinutes() + 1;
    }

    String code() {
        return code;
    }

    @Nullable
    VerificationView document() {
        return document;
    }

    @Nullable
    FileCheck check() {
        return check;
    }

    @Nullable
    String problem() {
        return problem;
    }

    long minutes() {
        return minutes;
    }
}
