package org.weishishi.document.domain;

/**
 * 成文 · the finished file.
 *
 * @param bytes the PDF
 * @param pages how many pages
 * @param conformance what it was built to conform to, e.g. PDF/A-2a PDF/UA-1
 */
@SuppressWarnings("ArrayRecordComponent")
public record RenderedFile(byte[] bytes, int pages, String conformance) {}
