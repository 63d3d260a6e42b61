package org.weishishi.signature.application;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** 证书用词 · Chinese words that go into certificates. */
public final class SignatureText {

    private SignatureText() {}

    /** @return the Chinese text of a key */
    public static String of(String key, Object... args) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.weishishi.signature.messages", Locale.ROOT, SignatureText.class.getClassLoader());
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(args);
    }
}
