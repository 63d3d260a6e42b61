package org.weishishi.approval.api.book;

import java.util.List;

/**
 * 漏洞 · something wrong with a chain. Display text: {@code approval.flaw.CODE}.
 *
 * @param code what is wrong
 * @param blocks whether it cannot be released so
 * @param words arguments of the text: texts, numbers, constants
 */
public record ChainFlaw(String code, boolean blocks, List<Object> words) {

    /** Copies the list. */
    public ChainFlaw {
        words = List.copyOf(words);
    }
}
