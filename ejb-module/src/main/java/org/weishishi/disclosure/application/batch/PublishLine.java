package org.weishishi.disclosure.application.batch;

import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.disclosure.api.batch.LineState;
import org.weishishi.disclosure.application.notice.NoticeDrafting;
import org.weishishi.disclosure.application.notice.NoticeRelease;
import org.weishishi.disclosure.domain.Entry;
import org.weishishi.disclosure.domain.batch.BatchLine;
import org.weishishi.disclosure.domain.batch.BatchRepository;
import org.weishishi.disclosure.domain.batch.NoticeBatch;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 成批公示逐份办理 · one line to a transaction, in the name of who ordered the batch; only the job calls it. */
@UseCase
public class PublishLine {

    private final BatchRepository batches;
    private final NoticeDrafting drafting;
    private final NoticeRelease release;
    private final Directory directory;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    PublishLine() {
        this(null, null, null, null, null);
    }

    @Inject
    public PublishLine(
            BatchRepository batches,
            NoticeDrafting drafting,
            NoticeRelease release,
            Directory directory,
            BusinessClock clock) {
        this.batches = batches;
        this.drafting = drafting;
        this.release = release;
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

    /** Drafted by who ordered the batch, released by who released it. */
    private long notice(BatchLine line) {
        NoticeBatch batch = line.batch();
        UnitView community = directory.unit(line.communityId());
        DisclosureNotice notice = drafting.result(
                community,
                line.meetingId(),
                "",
                batch.posting(),
                new Entry(batch.orderedBy(), clock.now()),
                batch.orderedByPerson());
        notice.submit();
        release.release(notice, new Entry(batch.releasedBy(), clock.now()), batch.releasedByPerson());
        return notice.id();
    }
}
