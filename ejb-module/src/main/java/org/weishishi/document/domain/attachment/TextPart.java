package org.weishishi.document.domain.attachment;

/**
 * 文字 · what can be read in one part of a file.
 *
 * @param number page or sheet from 1; 0 for who wrote it, one name to a line
 * @param text its text, one paragraph or cell to a line
 */
public record TextPart(int number, String text) {}
