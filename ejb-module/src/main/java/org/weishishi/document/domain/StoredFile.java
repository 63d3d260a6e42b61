package org.weishishi.document.domain;

/**
 * 存储信息 · where the finished file is and what it holds.
 *
 * @param sha256 its name in the content store
 * @param size bytes
 * @param pages pages
 * @param conformance e.g. PDF/A-2a PDF/UA-1
 */
public record StoredFile(String sha256, long size, int pages, String conformance) {}
