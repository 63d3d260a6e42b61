package org.weishishi.document.api;

import java.util.List;

/**
 * 版式校验结果 · what the validator said of one file.
 *
 * @param profiles what it was held against, without blanks, e.g. PDF/A-2a
 * @param validator who said so, with its version
 * @param findings rules broken, one line each; empty when it conforms
 */
public record ValidationResult(List<String> profiles, String validator, List<String> findings) {}
