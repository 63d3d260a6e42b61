package org.weishishi.document.domain.attachment;

import java.util.Optional;
import org.weishishi.document.api.attachment.FileKind;

/** 压缩包检查 · port: DOCX, XLSX and OFD are archives. */
public interface ArchiveReader {

    /**
     * @return what the archive is, empty when it is none of ours; refusals {@code document.error.fileBomb} for one that unpacks without end,
     *     {@code fileMacro} for macros, programs and templates loaded from elsewhere, {@code fileEncrypted}, {@code fileDamaged}
     */
    Optional<FileKind> kind(byte[] bytes);
}
