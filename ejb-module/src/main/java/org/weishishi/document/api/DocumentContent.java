package org.weishishi.document.api;

import java.io.InputStream;

/**
 * 公文文件 · the file of a document, to be sent to a browser.
 *
 * @param fileName a name for the download, with Chinese characters
 * @param mediaType e.g. application/pdf
 * @param size bytes
 * @param sha256 of the bytes, already checked; fit for an ETag
 * @param stream the bytes, from the beginning
 */
public record DocumentContent(String fileName, String mediaType, long size, String sha256, InputStream stream) {}
