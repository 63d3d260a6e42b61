package org.weishishi.document.domain.attachment;

import java.util.List;
import org.weishishi.document.api.attachment.FileKind;

/** 文字读取 · port: the text of a file that passed the upload gate. */
public interface TextReader {

    /**
     * @return the parts of a PDF, DOCX or XLSX in their order, who wrote it first; none for a kind that holds no text the program
     *     can read; refusal {@code document.error.fileDamaged}
     */
    List<TextPart> read(FileKind kind, byte[] bytes);
}
