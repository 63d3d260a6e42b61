package org.weishishi.document.domain.attachment;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.attachment.FileKind;
import org.weishishi.shared.BusinessException;

/** 上传规则 · which files may come in. */
public final class UploadRule {

    private final UploadLimits limits;
    private final Tools tools;

    /** With the limits in force and the tools that look into files. */
    public UploadRule(UploadLimits limits, Tools tools) {
        this.limits = limits;
        this.tools = tools;
    }

    /**
     * 检查工具.
     *
     * @param archives looks into archives
     * @param pictures reads pictures
     * @param papers reads PDF
     * @param scanner finds viruses
     */
    public record Tools(ArchiveReader archives, PictureReader pictures, PdfReader papers, VirusScanner scanner) {}

    /** Refuses {@code document.error.attachmentCount} when a thing would have more files than it may. */
    public void count(int files) {
        if (files > limits.files()) {
            throw BusinessException.refused("document.error.attachmentCount", limits.files());
        }
    }

    /** @return most bytes of one file */
    public long mostBytes() {
        return (long) limits.megabytes() << 20;
    }

    /** Refuses {@code document.error.fileSize}. */
    public void size(long bytes) {
        if (bytes > mostBytes()) {
            throw BusinessException.refused("document.error.fileSize", limits.megabytes());
        }
    }

    /** @return what may be kept of the file; a refusal {@code document.error.file…} says what is wrong and how to mend it */
    public ExaminedFile examine(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw BusinessException.refused("document.error.fileEmpty");
        }
        size(bytes.length);
        FileKind kind = FileContent.kind(bytes, tools.archives());
        String clean = FileName.clean(name, kind);
        noVirus(bytes);
        PictureReader.@Nullable Picture picture =
                kind.picture() ? tools.pictures().read(bytes) : null;
        if (kind == FileKind.PDF) {
            tools.papers().check(bytes);
        }
        return new ExaminedFile(
                clean,
                kind,
                bytes.length,
                picture == null ? null : picture.preview(),
                picture != null && picture.located());
    }

    private void noVirus(byte[] bytes) {
        Optional<String> found;
        try {
            found = tools.scanner().scan(bytes);
        } catch (IOException silent) {
            throw BusinessException.refused("document.error.fileScan");
        }
        found.ifPresent(virus -> {
            throw BusinessException.refused("document.error.fileVirus", virus);
        });
    }
}
