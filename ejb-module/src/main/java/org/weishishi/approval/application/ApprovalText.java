package org.weishishi.approval.application;

import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of this context that go into records and papers, always Chinese. */
public final class ApprovalText {

    private ApprovalText() {}

    /** @return the text of that key */
    public static String of(String key) {
        return ResourceBundle.getBundle("org.weishishi.approval.messages", Locale.ROOT)
                .getString(key);
    }
}
