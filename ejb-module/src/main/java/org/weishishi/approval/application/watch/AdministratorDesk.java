package org.weishishi.approval.application.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weishishi.approval.api.AddedTask;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.TaskRole;
import org.weishishi.approval.api.watch.AdministeredFile;
import org.weishishi.approval.api.watch.SeatChoice;
import org.weishishi.approval.api.watch.VersionChoice;
import org.weishishi.approval.application.ApprovalViews;
import org.weishishi.approval.application.Handling;
import org.weishishi.approval.application.Handling.Held;
import org.weishishi.approval.application.StandingSubject;
import org.weishishi.approval.application.book.ChainBook;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.course.Agent.Capacity;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Engine;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Slot;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.operation.control.Move;
import org.weishishi.approval.domain.operation.control.Resume;
import org.weishishi.approval.domain.operation.control.Terminate;
import org.weishishi.shared.BusinessException;

/** 管理台 · what the administrator may do with an approval now: what would be refused is not offered. */
@ApplicationScoped
public class AdministratorDesk {

    private static final String ANY_REASON = "-";

    private final ApprovalRepository approvals;
    private final Handling handling;
    private final ApprovalViews views;
    private final ChainBook chains;
    private final Iterable<StandingSubject> subjects;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    AdministratorDesk() {
        this(null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public AdministratorDesk(
            ApprovalRepository approvals,
            Handling handling,
            ApprovalViews views,
            ChainBook chains,
            @Any Instance<StandingSubject> subjects) {
        this.approvals = approvals;
        this.handling = handling;
        this.views = views;
        this.chains = chains;
        this.subjects = subjects;
    }

    /** @return whether what it is about still goes on */
    boolean goesOn(Approval approval) {
        for (StandingSubject room : subjects) {
            if (room.kind().equals(approval.subject().kind())
                    && !room.goesOn(approval.subject().id())) {
                return false;
            }
        }
        return true;
    }

    /** @return the approval with what may be done with it; nothing where its facts were altered */
    AdministeredFile file(Approval approval) {
        Course course = approval.course();
        boolean sound = approval.snapshotIntact();
        Held held = handling.held(approval, Capacity.ADMINISTRATOR);
        return new AdministeredFile(
                views.file(approval),
                course.chain().name(),
                course.chain().version(),
                sound ? acts(approval, course, held) : List.of(),
                sound ? course.current().map(AdministratorDesk::seats).orElse(List.of()) : List.of(),
                sound ? versions(course, held) : List.of(),
                sound ? added(approval.id(), course) : List.of());
    }

    private List<OperationKind> acts(Approval approval, Course course, Held held) {
        return Stream.of(new Terminate(ANY_REASON), new Resume(ANY_REASON))
                .filter(act -> allowed(course, act, held))
                .filter(act -> act.kind() != OperationKind.RESUME || goesOn(approval))
                .map(Operation::kind)
                .toList();
    }

    private static boolean allowed(Course course, Operation operation, Held held) {
        try {
            return !Engine.apply(course, operation, held.agent(), held.office())
                    .entries()
                    .isEmpty();
        } catch (BusinessException refused) {
            return false;
        }
    }

    private static List<SeatChoice> seats(Round round) {
        return round.slots().stream()
                .filter(seat -> seat.carried() == null && !round.signed(seat))
                .map(seat -> new SeatChoice(seat.number(), round.unitName() + " " + seat.postName(), who(round, seat)))
                .sorted(Comparator.comparing((SeatChoice seat) -> !seat.who().isEmpty()))
                .toList();
    }

    private static String who(Round round, Slot seat) {
        return round.of(seat.number())
                .filter(task -> task.role() == TaskRole.SIGN && task.isWaiting())
                .map(task -> Work.who(task.holder()))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private List<VersionChoice> versions(Course course, Held held) {
        return chains.versions(course.chain().key()).stream()
                .filter(scope -> allowed(course, new Move(scope.chain(), ANY_REASON), held))
                .map(scope -> new VersionChoice(scope.chain().version(), scope.inForceFrom()))
                .toList();
    }

    private List<AddedTask> added(long approvalId, Course course) {
        List<Task> added = course.current().stream()
                .flatMap(round -> round.waiting().stream())
                .filter(task -> task.role() != TaskRole.SIGN)
                .toList();
        Map<Integer, Long> ids = added.isEmpty()
                ? Map.of()
                : approvals.taskIds(approvalId, added.stream().map(Task::number).toList());
        return added.stream()
                .map(task -> new AddedTask(ids.getOrDefault(task.number(), 0L), task.role(), Work.who(task.holder())))
                .toList();
    }
}
