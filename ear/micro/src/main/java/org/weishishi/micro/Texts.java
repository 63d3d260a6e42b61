package org.weishishi.micro;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** 文字 · every line on the console says it in Chinese and in English; nobody is signed in who could choose. */
final class Texts {

    private static final String NAME = "org.weishishi.micro.messages";
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle(NAME, Locale.ROOT);
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(NAME, Locale.ENGLISH);

    private Texts() {}

    /** @return both texts of the key with its arguments, in one line */
    static String both(String key, Object... args) {
        return (text(CHINESE, key, args) + " " + text(ENGLISH, key, args)).strip();
    }

    private static String text(ResourceBundle bundle, String key, Object... args) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(args);
    }
}
