package org.weishishi.document.domain.attachment;

/** PDF 检查 · port. */
public interface PdfReader {

    /** Refusals {@code document.error.fileDamaged}, {@code fileEncrypted}, {@code fileScript} for scripts, started programs and embedded files. */
    void check(byte[] bytes);
}
