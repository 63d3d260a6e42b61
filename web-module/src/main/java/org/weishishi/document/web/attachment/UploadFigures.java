package org.weishishi.document.web.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.weishishi.shared.Settings;

/** 上传限额 · as pages say it. In pages {@code #{uploadLimits}}. */
@Named("uploadLimits")
@ApplicationScoped
public class UploadFigures {

    private final Settings settings;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    UploadFigures() {
        this(null);
    }

    @Inject
    UploadFigures(Settings settings) {
        this.settings = settings;
    }

    /** @return most megabytes of one file */
    public int getMegabytes() {
        return settings.attachmentMegabytes();
    }

    /** @return most files beside one thing */
    public int getFiles() {
        return settings.attachmentCount();
    }
}
