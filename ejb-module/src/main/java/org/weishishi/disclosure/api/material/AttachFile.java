package org.weishishi.disclosure.api.material;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 添加附件 · to the draft of a notice; its text is checked for traces of people before it goes out.
 *
 * @param noticeId the draft
 * @param version the version the form showed
 * @param attachment the file, kept for this form before: PDF, DOCX or XLSX with text that can be read
 */
public record AttachFile(long noticeId, int version, long attachment) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("notice", noticeId);
    }
}
