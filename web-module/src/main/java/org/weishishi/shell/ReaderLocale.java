package org.weishishi.shell;

import java.util.Locale;

/** 阅读语言 · the language of whoever reads the answer to this request. */
@FunctionalInterface
public interface ReaderLocale {
    /** @return Chinese or English, nothing else */
    Locale locale();
}
