package org.weishishi.disclosure.application.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.weishishi.disclosure.application.notice.OfficialWords;
import org.weishishi.disclosure.domain.material.NoticeFileRef;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.document.api.attachment.FileKind;
import org.weishishi.document.application.attachment.Attachments;
import org.weishishi.document.domain.attachment.TextPart;
import org.weishishi.shared.BusinessException;

/** 附件文字 · what can be read in the files of a notice, for the check before it goes out; a file that cannot be read does not go out. */
@ApplicationScoped
public class AttachedTexts {

    private final Attachments attachments;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    AttachedTexts() {
        this(null);
    }

    @Inject
    public AttachedTexts(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Refuses a file without text that the program can read. */
    void requireReadable(Attachments.KeptFile file) {
        FileKind kind = file.view().kind();
        if (kind != FileKind.PDF && kind != FileKind.DOCX && kind != FileKind.XLSX) {
            throw BusinessException.refused(
                    "disclosure.error.fileKind", file.view().name());
        }
        boolean said = attachments.text(kind, file.sha256()).stream()
                .anyMatch(part -> part.number() > 0 && !part.text().isBlank());
        if (!said) {
            throw BusinessException.refused(
                    "disclosure.error.fileNoText", file.view().name());
        }
    }

    /** @return every text in its files, by place: {@code files.<file>.<page or sheet>}, 0 for who wrote it */
    public Map<String, String> of(DisclosureNotice notice) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<NoticeFileRef> files = notice.content().files();
        for (int i = 0; i < files.size(); i++) {
            NoticeFileRef file = files.get(i);
            for (TextPart part : attachments.text(kind(file), file.sha256())) {
                texts.put("files." + (i + 1) + "." + part.number(), part.number() == 0 ? authors(part) : part.text());
            }
        }
        return texts;
    }

    /** Who wrote a file stands there without words around it. */
    private static String authors(TextPart part) {
        String name = OfficialWords.of("disclosure.words.author");
        return part.text().lines().map(line -> name + line).collect(Collectors.joining("\n"));
    }

    private static FileKind kind(NoticeFileRef file) {
        return FileKind.valueOf(file.ending().substring(1).toUpperCase(Locale.ROOT));
    }
}
