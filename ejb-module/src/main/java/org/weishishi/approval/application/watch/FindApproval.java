package org.weishishi.approval.application.watch;

import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.watch.SoughtRow;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalLists;
import org.weishishi.approval.domain.ApprovalLists.Last;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Page;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 查找审批 · those that need the administrator, and any in flight by the words of its title. */
@UseCase
public class FindApproval {

    private static final List<ApprovalState> ORDER =
            List.of(ApprovalState.BLOCKED, ApprovalState.TERMINATED, ApprovalState.RUNNING);
    private static final Pattern CURSOR =
            Pattern.compile("(BLOCKED|TERMINATED|RUNNING)_(\\d{4}-\\d\\d-\\d\\d)?_(\\d{1,18})");
    private static final int FOUND = 50;

    private final ApprovalLists lists;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    FindApproval() {
        this(null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public FindApproval(ApprovalLists lists, BusinessClock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /** Where a page begins: in which state, after which approval. */
    private record Start(ApprovalState state, @Nullable Last after) {}

    /** 待处理 · 无人可办 first, then 已终止, then those past their last day; {@code cursor} is where the page before ended. */
    @Allowed(value = Permission.APPROVAL_ADMIN, kind = Allowed.Kind.READ)
    public Page<SoughtRow> needing(@Nullable String cursor, int size) {
        int limit = Math.max(1, Math.min(100, size));
        LocalDate today = clock.today();
        Start start = start(cursor);
        List<Approval> found = new ArrayList<>();
        for (ApprovalState state : ORDER.subList(ORDER.indexOf(start.state()), ORDER.size())) {
            if (found.size() <= limit) {
                Last after = state == start.state() ? start.after() : null;
                found.addAll(lists.needing(state, today, after, limit + 1 - found.size()));
            }
        }
        List<SoughtRow> rows =
                found.stream().limit(limit).map(FindApproval::row).toList();
        String next = found.size() > limit ? cursor(rows.get(limit - 1)) : null;
        return new Page<>(rows, next, lists.needing(today));
    }

    /** 查找 · approvals in flight whose title has the words in it, newest first, at most 50. */
    @Allowed(value = Permission.APPROVAL_ADMIN, kind = Allowed.Kind.READ)
    public List<SoughtRow> search(String words) {
        return lists.titled(words, FOUND).stream().map(FindApproval::row).toList();
    }

    private static String cursor(SoughtRow last) {
        return last.state() + "_" + (last.due() == null ? "" : last.due()) + "_" + last.approvalId();
    }

    /** A cursor that no list gave begins at the beginning. */
    private static Start start(@Nullable String cursor) {
        Matcher said = CURSOR.matcher(cursor == null ? "" : cursor);
        try {
            if (said.matches()) {
                String day = said.group(2);
                return new Start(
                        ApprovalState.valueOf(said.group(1)),
                        new Last(day == null ? null : LocalDate.parse(day), Long.parseLong(said.group(3))));
            }
        } catch (DateTimeException noDay) {
            return new Start(ORDER.get(0), null);
        }
        return new Start(ORDER.get(0), null);
    }

    private static SoughtRow row(Approval approval) {
        Course course = approval.course();
        Round last = course.rounds().get(course.rounds().size() - 1);
        return new SoughtRow(
                approval.id(),
                approval.title(),
                approval.about().communityName(),
                approval.state(),
                last.name(),
                last.isCurrent() ? last.due() : null,
                who(course, last));
    }

    private static String who(Course course, Round round) {
        return switch (course.state()) {
            case BLOCKED -> round.unitName() + " " + round.vacancy();
            case RUNNING -> joined(round.open().stream().map(t -> Work.who(t.holder())));
            case RETURNED -> Work.who(course.initiator());
            default -> "";
        };
    }

    private static String joined(Stream<String> names) {
        return names.distinct().collect(Collectors.joining(" / "));
    }
}
