package org.weishishi.approval.application;

import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of this context that go into records and papers, always Chinese. */
final class ApprovalText {

    private ApprovalText() {}

    static String of(String key) {
        return ResourceBundle.getBundle("org.weishishi.approval.messages", Locale.ROOT)
                .getString(key);
    }
}
