package org.weishishi.document.domain;

/** 无法成文 · the facts cannot be put on paper: a character no font has, a field that is missing. Text for the clerk. */
public class UnprintableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param problem what is wrong, where, and what to do */
    public UnprintableException(String problem) {
        super(problem);
    }
}
