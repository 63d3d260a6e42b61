package org.weishishi.document.infrastructure;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.weishishi.document.application.SweepContent;
import org.weishishi.document.application.attachment.SweepAttachments;
import org.weishishi.shared.AsSystem;

/** 每夜清理 · sweeps the content store every night; several nodes may do so at once, a file can only go once. */
@Singleton
public class ContentSweepScheduler {

    @Inject
    private SweepAttachments attachments;

    @Inject
    private SweepContent content;

    @Inject
    private AsSystem system;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void nightly() throws Exception {
        system.call(attachments::sweep);
        system.call(content::sweep);
    }
}
