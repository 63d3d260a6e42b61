package org.weishishi.document.api.wording;

/**
 * 模板错误 · one thing wrong in a wording.
 *
 * @param line line in the text, from 1; 0 when it shows only on the finished page
 * @param code key of the sentence that says what to mend
 * @param found what stands there
 */
public record TemplateFault(int line, String code, String found) {}
