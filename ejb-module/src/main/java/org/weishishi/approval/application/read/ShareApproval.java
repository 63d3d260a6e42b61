package org.weishishi.approval.application.read;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.act.LetRead;
import org.weishishi.approval.api.act.Remark;
import org.weishishi.approval.api.track.ReadingRow;
import org.weishishi.approval.application.Colleagues;
import org.weishishi.approval.application.Handling;
import org.weishishi.approval.application.Handling.Held;
import org.weishishi.approval.domain.course.Agent.Capacity;
import org.weishishi.approval.domain.course.Opinion;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.operation.control.Share;
import org.weishishi.approval.domain.reading.Reading;
import org.weishishi.approval.domain.reading.ReadingRepository;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Page;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/** 抄送、传阅 · lets others read an approval; their receipts and remarks stay outside the opinion columns. */
@UseCase
public class ShareApproval {

    private static final int MOST = 100;

    private final Handling handling;
    private final Colleagues colleagues;
    private final ReadingRepository readings;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ShareApproval() {
        this(null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ShareApproval(
            Handling handling,
            Colleagues colleagues,
            ReadingRepository readings,
            CurrentActor actor,
            BusinessClock clock) {
        this.handling = handling;
        this.colleagues = colleagues;
        this.readings = readings;
        this.actor = actor;
        this.clock = clock;
    }

    /** 人选 · @return people one may let read, at most 20 */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public List<Holder> colleagues(String text) {
        return colleagues.all(text);
    }

    /** 抄送、传阅; {@code approval.error.notReadYet} while one of them has it unread. @return what the approval is about */
    @Allowed(Permission.PROJECT_READ)
    public SubjectRef share(LetRead said) {
        Held held = handling.byId(said.approvalId(), Capacity.PERSON);
        List<Holder> readers =
                said.persons().stream().distinct().map(colleagues::any).toList();
        requireRead(held.approval().id(), readers);
        handling.perform(held, new Share(said.circulate(), readers, said.words()));
        String from = Work.who(actor.require().by());
        readers.forEach(r -> readings.add(new Reading(
                held.approval().id(), r, said.circulate(), from, Opinion.checked(said.words()), clock.now())));
        return held.approval().subject();
    }

    private void requireRead(long approval, List<Holder> readers) {
        readings.about(approval).stream()
                .filter(r -> r.readAt() == null)
                .filter(r -> readers.stream().anyMatch(reader -> reader.personId() == r.personId()))
                .findFirst()
                .ifPresent(unread -> {
                    throw BusinessException.refused("approval.error.notReadYet", unread.personName());
                });
    }

    /** 待阅、已阅 · newest first. */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.READ)
    public Page<ReadingRow> mine(boolean read, @Nullable String cursor, int size) {
        int limit = Math.max(1, Math.min(MOST, size));
        List<ReadingRow> found = readings.of(actor.require().personId(), read, MyTasks.before(cursor), limit + 1);
        List<ReadingRow> shown = found.size() > limit ? found.subList(0, limit) : found;
        String next = found.size() > limit ? String.valueOf(shown.get(limit - 1).id()) : null;
        return new Page<>(shown, next, found.size());
    }

    /** 已阅 · with a remark or without. @return the approval */
    @Allowed(Permission.SIGNED_IN)
    public SubjectRef read(Remark said) {
        Reading reading = readings.find(said.readingId())
                .filter(r -> r.personId() == actor.require().personId())
                .orElseThrow(() -> BusinessException.notFound("approval.error.noReading"));
        reading.read(Opinion.checked(said.remark()), clock.now());
        return new SubjectRef("approval", reading.approvalId());
    }
}
