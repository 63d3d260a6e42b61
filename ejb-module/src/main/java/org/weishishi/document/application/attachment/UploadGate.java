package org.weishishi.document.application.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weishishi.document.api.attachment.Upload;
import org.weishishi.document.domain.attachment.ArchiveReader;
import org.weishishi.document.domain.attachment.ExaminedFile;
import org.weishishi.document.domain.attachment.PdfReader;
import org.weishishi.document.domain.attachment.PictureReader;
import org.weishishi.document.domain.attachment.UploadLimits;
import org.weishishi.document.domain.attachment.UploadRule;
import org.weishishi.document.domain.attachment.VirusScanner;
import org.weishishi.shared.Settings;

/** 上传关口 · every file that comes in from outside passes here, with the limits of the settings; also for what is read and not attached. */
@ApplicationScoped
public class UploadGate {

    private final Settings settings;
    private final UploadRule.Tools tools;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    UploadGate() {
        this.settings = null;
        this.tools = null;
    }

    @Inject
    public UploadGate(
            Settings settings, ArchiveReader archives, PictureReader pictures, PdfReader papers, VirusScanner scanner) {
        this.settings = settings;
        this.tools = new UploadRule.Tools(archives, pictures, papers, scanner);
    }

    /** @return what may be kept of the file; a refusal {@code document.error.file…} says what is wrong and how to mend it */
    public ExaminedFile examine(Upload upload) {
        return rule().examine(upload.name(), upload.bytes());
    }

    /** @return most bytes of one file */
    public long mostBytes() {
        return rule().mostBytes();
    }

    /** Refuses {@code document.error.fileSize}, for who knows the size before the file is there. */
    public void size(long bytes) {
        rule().size(bytes);
    }

    /** Refuses {@code document.error.attachmentCount} when a thing would have more files than it may. */
    void count(int files) {
        rule().count(files);
    }

    private UploadRule rule() {
        return new UploadRule(new UploadLimits(settings.attachmentMegabytes(), settings.attachmentCount()), tools);
    }
}
