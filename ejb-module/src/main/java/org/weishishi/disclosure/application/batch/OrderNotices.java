package org.weishishi.disclosure.application.batch;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.batch.BatchView;
import org.weishishi.disclosure.api.batch.OrderBatch;
import org.weishishi.disclosure.api.batch.ReleaseBatch;
import org.weishishi.disclosure.api.batch.RepeatBatch;
import org.weishishi.disclosure.api.notice.PoolView;
import org.weishishi.disclosure.application.notice.NoticePaper;
import org.weishishi.disclosure.application.notice.NoticePool;
import org.weishishi.disclosure.application.notice.NoticeRelease;
import org.weishishi.disclosure.application.notice.NoticeScope;
import org.weishishi.disclosure.domain.batch.BatchLine;
import org.weishishi.disclosure.domain.batch.BatchRepository;
import org.weishishi.disclosure.domain.batch.NoticeBatch;
import org.weishishi.disclosure.domain.notice.NoticePosting;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentView;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;
import org.weishishi.task.application.Outbox;

/** 成批公示 · many results made public at one order: a job and a transaction for each, and a line that says what became of it. */
@UseCase
public class OrderNotices {

    private static final int LATEST = 20;

    private final BatchRepository batches;
    private final NoticeScope scope;
    private final NoticePool pool;
    private final NoticeRelease release;
    private final NoticePaper paper;
    private final Outbox outbox;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    OrderNotices() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public OrderNotices(
            BatchRepository batches,
            NoticeScope scope,
            NoticePool pool,
            NoticeRelease release,
            NoticePaper paper,
            Outbox outbox) {
        this.batches = batches;
        this.scope = scope;
        this.pool = pool;
        this.release = release;
        this.paper = paper;
        this.outbox = outbox;
    }

    /** @return what waits in the communities of the acting post and in no batch, by community */
    @Allowed(
            value = {Permission.DISCLOSURE_PUBLISH, Permission.CONSULTATION_RECORD},
            kind = Allowed.Kind.READ)
    public List<PoolView> pool() {
        List<Long> waiting = batches.meetingsWaiting();
        return pool.of(scope.actor().unit()).stream()
                .filter(one -> !waiting.contains(one.meetingId()))
                .sorted(Comparator.comparing(PoolView::communityId).thenComparing(PoolView::meetingId))
                .toList();
    }

    /** @return the number of the batch; refused when nothing of what was chosen waits any more */
    @Allowed({Permission.DISCLOSURE_PUBLISH, Permission.CONSULTATION_RECORD})
    public long order(OrderBatch command) {
        release.requireAddress();
        NoticeBatch batch = new NoticeBatch(
                scope.actor().unit().id(),
                new NoticePosting(command.carrier(), command.address(), command.phone(), command.contact()),
                scope.entry(),
                scope.person());
        for (PoolView one : pool()) {
            if (command.meetings().contains(one.meetingId())) {
                batch.add(scope.community(one.communityId()), one.meetingId(), one.meeting());
            }
        }
        if (batch.lines().isEmpty()) {
            throw BusinessException.conflict("disclosure.error.nothingChosen");
        }
        batches.add(batch);
        return batch.id();
    }

    /** 复核发布 · by another person of the unit than who ordered it; from now on each line is published on its own. */
    @Allowed(Permission.DISCLOSURE_RELEASE)
    public void release(ReleaseBatch command) {
        release.requireAddress();
        NoticeBatch batch = batches.lock(command.batch(), scope.actor().unit().id());
        batch.release(scope.entry(), scope.person());
        batch.lines().forEach(this::submit);
    }

    /** 重办 · whatever of it is not published, refused or given up; what is published stays as it is. */
    @Allowed({Permission.DISCLOSURE_PUBLISH, Permission.CONSULTATION_RECORD})
    public void again(RepeatBatch command) {
        batch(command.batch()).requireReleased();
        for (BatchLine line : batch(command.batch()).lines()) {
            batches.lock(line.id()).filter(BatchLine::again).ifPresent(this::submit);
        }
    }

    /** @return the latest batches of the unit */
    @Allowed(
            value = {Permission.DISCLOSURE_PUBLISH, Permission.CONSULTATION_RECORD, Permission.DISCLOSURE_RELEASE},
            kind = Allowed.Kind.READ)
    public List<BatchView> latest() {
        return batches.latest(scope.actor().unit().id(), LATEST).stream()
                .map(this::view)
                .toList();
    }

    /** @return one of them */
    @Allowed(
            value = {Permission.DISCLOSURE_PUBLISH, Permission.CONSULTATION_RECORD, Permission.DISCLOSURE_RELEASE},
            kind = Allowed.Kind.READ)
    public BatchView one(long id) {
        return view(batch(id));
    }

    private NoticeBatch batch(long id) {
        return batches.find(id)
                .filter(found -> found.unitId() == scope.actor().unit().id())
                .orElseThrow(() -> BusinessException.notFound("disclosure.error.noBatch"));
    }

    private void submit(BatchLine line) {
        outbox.submit(
                BatchJob.KIND,
                line.id() + "/" + line.attempt(),
                Json.createObjectBuilder().add("line", line.id()).build());
    }

    private BatchView view(NoticeBatch batch) {
        return new BatchView(
                batch.id(),
                batch.orderedBy(),
                batch.orderedAt(),
                batch.released() ? batch.releasedBy() : null,
                batch.lines().stream().map(this::line).toList());
    }

    private BatchView.LineView line(BatchLine line) {
        return new BatchView.LineView(
                line.community(),
                line.meeting(),
                line.state(),
                line.noticeId(),
                line.reason(),
                line.reasonArgs(),
                document(line.noticeId()));
    }

    /** The notice itself, not its poster. */
    private @Nullable DocumentView document(@Nullable Long noticeId) {
        List<DocumentView> papers = noticeId == null ? List.of() : paper.of(noticeId);
        return papers.stream()
                .filter(one -> one.kind() == DocumentKind.DISCLOSURE)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
