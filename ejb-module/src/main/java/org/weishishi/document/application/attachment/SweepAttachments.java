package org.weishishi.document.application.attachment;

import jakarta.inject.Inject;
import java.time.Duration;
import org.weishishi.document.domain.attachment.AttachmentRepository;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 清理暂存附件 · files kept for forms that were never submitted go after thirty days; bound ones never. */
@UseCase
public class SweepAttachments {

    private static final Duration KEPT = Duration.ofDays(30);

    private final AttachmentRepository attachments;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    SweepAttachments() {
        this(null, null);
    }

    @Inject
    public SweepAttachments(AttachmentRepository attachments, BusinessClock clock) {
        this.attachments = attachments;
        this.clock = clock;
    }

    /** @return how many rows went; the files go with the next sweep of the content store */
    @Allowed(value = Permission.SYSTEM, kind = Allowed.Kind.UPKEEP)
    public int sweep() {
        return attachments.forgetKept(clock.now().minus(KEPT));
    }
}
