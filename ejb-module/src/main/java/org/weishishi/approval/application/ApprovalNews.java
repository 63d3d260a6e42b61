package org.weishishi.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.weishishi.approval.api.ApprovalEnded;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Happening;
import org.weishishi.approval.domain.course.Transition;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.JsonParts;
import org.weishishi.shared.SubjectRef;
import org.weishishi.task.application.Notices;
import org.weishishi.task.application.Outbox;

/** 审批后续 · what an act leaves behind: notices, the order for a new approval sheet, the news of the end. */
@ApplicationScoped
public class ApprovalNews {

    /** The kind of job that orders the sheet. */
    public static final String SHEET = "approval.sheet";

    private static final Set<OperationKind> SHOWN =
            Set.of(OperationKind.START, OperationKind.RESUBMIT, OperationKind.TAKE_BACK);

    /** Told to those who administer approvals. */
    private static final Set<Happening.Kind> ADMINISTRATORS = Set.of(Happening.Kind.VACANT, Happening.Kind.REASSIGN);

    private final ApprovalRepository approvals;
    private final Directory directory;
    private final Notices notices;
    private final Outbox outbox;
    private final Event<ApprovalEnded> ended;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ApprovalNews() {
        this(null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ApprovalNews(
            ApprovalRepository approvals,
            Directory directory,
            Notices notices,
            Outbox outbox,
            Event<ApprovalEnded> ended) {
        this.approvals = approvals;
        this.directory = directory;
        this.notices = notices;
        this.outbox = outbox;
        this.ended = ended;
    }

    /** Everything that follows an operation; {@code made} are the ids of the tasks that are new, by their numbers. */
    void after(Approval approval, Course before, Transition done, Map<Integer, Long> made) {
        if (done.entries().isEmpty()) {
            return;
        }
        tell(approval, done.happenings(), made);
        if (done.entries().stream()
                        .anyMatch(e -> SHOWN.contains(e.kind()) || e.kind().isOpinion())
                || done.course().state().isEnd()) {
            sheet(approval, done);
        }
        if (!before.state().isEnd()) {
            end(approval);
        }
    }

    private void tell(Approval approval, List<Happening> happenings, Map<Integer, Long> made) {
        Map<Integer, Long> ids = ids(approval, happenings, made);
        for (Happening one : happenings) {
            List<String> words = new ArrayList<>(List.of(approval.title()));
            words.addAll(one.words());
            Long task = ids.get(one.task());
            SubjectRef about = switch (one.kind()) {
                case TASK, CLAIMED, REMINDED, URGED, ANSWERED, PAPER ->
                    task == null ? approval.subject() : new SubjectRef("task", task);
                case COPIED, CIRCULATED, PAPER_REFUSED -> new SubjectRef("approval", approval.id());
                case VACANT, REASSIGN -> new SubjectRef(BlockedTopic.KIND, approval.id());
                default -> approval.subject();
            };
            String key = "approval.notice." + one.kind().name().toLowerCase(Locale.ROOT);
            persons(approval, one).forEach(person -> notices.tell(person, key, words, about));
        }
    }

    private List<Long> persons(Approval approval, Happening one) {
        return ADMINISTRATORS.contains(one.kind())
                ? directory.holders(approval.about().place().cityId(), PostKind.ADMINISTRATOR).stream()
                        .map(Holder::personId)
                        .distinct()
                        .toList()
                : one.persons();
    }

    private Map<Integer, Long> ids(Approval approval, List<Happening> happenings, Map<Integer, Long> made) {
        List<Integer> missing = happenings.stream()
                .filter(h -> h.kind() != Happening.Kind.GONE)
                .map(Happening::task)
                .filter(n -> n > 0 && !made.containsKey(n))
                .distinct()
                .toList();
        if (missing.isEmpty()) {
            return made;
        }
        Map<Integer, Long> all = new HashMap<>(made);
        all.putAll(approvals.taskIds(approval.id(), missing));
        return all;
    }

    private void sheet(Approval approval, Transition done) {
        int last = done.course().entries();
        JsonObject order = JsonParts.object()
                .add("approval", approval.id())
                .add("entries", last)
                .add("state", done.course().state().name())
                .add("snapshot", approval.snapshotHash())
                .add("at", Objects.requireNonNull(done.course().last()).toString())
                .build();
        outbox.submit(SHEET, approval.id() + "/" + last, order);
    }

    private void end(Approval approval) {
        ApprovalState state = approval.state();
        if (state == ApprovalState.APPROVED || state == ApprovalState.REJECTED) {
            ended.fire(new ApprovalEnded(
                    approval.id(),
                    approval.subject(),
                    state == ApprovalState.APPROVED ? ApprovalEnded.Outcome.APPROVED : ApprovalEnded.Outcome.REJECTED,
                    approval.updatedAt()));
        }
    }
}
