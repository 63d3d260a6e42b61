package org.weishishi.disclosure.application.batch;

import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.disclosure.api.batch.LineState;
import org.weishishi.disclosure.application.notice.NoticePublication;
import org.weishishi.disclosure.domain.Entry;
import org.weishishi.disclosure.domain.batch.BatchLine;
import org.weishishi.disclosure.domain.batch.BatchRepository;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 成批公示逐份办理 · one line to a transaction, in the name of who ordered the batch; only the job calls it. */
@UseCase
public class PublishLine {

    private final BatchRepository batches;
    private final NoticePublication publication;
    private final Directory directory;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    PublishLine() {
        this(null, null, null, null);
    }

    @Inject
    public PublishLine(
            BatchRepository batches, NoticePublication publication, Directory directory, BusinessClock clock) {
        this.batches = batches;
        this.publication = publication;
        this.directory = directory;
        this.clock = clock;
    }

    /** Publishes it when it still waits; doing it twice publishes once. */
    @Allowed(Permission.SYSTEM)
    public void publish(long lineId) {
        batches.lock(lineId)
                .filter(found -> found.state() == LineState.WAITING)
                .ifPresent(line -> line.done(notice(line)));
    }

    /** Notes why it was refused. */
    @Allowed(Permission.SYSTEM)
    public void refused(long lineId, String reason, List<String> args) {
        batches.lock(lineId).ifPresent(line -> line.refuse(reason, args));
    }

    private long notice(BatchLine line) {
        return publication.publish(
                directory.unit(line.communityId()),
                line.meetingId(),
                line.batch().posting(),
                new Entry(line.batch().orderedBy(), clock.now()));
    }
}
