package org.weishishi.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.weishishi.approval.api.act.PersonInPost;
import org.weishishi.approval.domain.SeatRepository;
import org.weishishi.approval.domain.SeatRepository.Seated;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.PostKind;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;

/** 人选 · people who may be asked, handed over to or delegated to: holders today of posts that decide approvals. */
@ApplicationScoped
public class Colleagues {

    /** Kinds of posts that decide. */
    public static final List<PostKind> DECIDING = Arrays.stream(PostKind.values())
            .filter(k -> k.permissions().contains(Permission.APPROVAL_DECIDE))
            .toList();

    private static final List<PostKind> ALL = List.of(PostKind.values());
    private static final int SHOWN = 20;

    private final SeatRepository seats;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    Colleagues() {
        this(null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public Colleagues(SeatRepository seats, BusinessClock clock) {
        this.seats = seats;
        this.clock = clock;
    }

    /** @return people in deciding posts whose name, post or unit has the text in it, at most 20 */
    public List<Holder> deciding(String text) {
        return seats.named(text, DECIDING, clock.today(), SHOWN);
    }

    /** @return the same in the unit of that person, without them */
    public List<Holder> beside(ActedBy person, String text) {
        return seats.seated(Objects.requireNonNullElse(person.unitId(), 0L), clock.today()).stream()
                .filter(s -> DECIDING.contains(s.kind()))
                .map(Seated::holder)
                .filter(h -> !Long.valueOf(h.personId()).equals(person.personId()))
                .filter(h -> Stream.of(h.personName(), h.postName(), h.unitName())
                        .anyMatch(word -> word.contains(text.strip())))
                .limit(SHOWN)
                .toList();
    }

    /** @return the same among all posts */
    public List<Holder> all(String text) {
        return seats.named(text, ALL, clock.today(), SHOWN);
    }

    /** @return that person in that post, which must be one that decides; {@code approval.error.delegatePost}, {@code .left} */
    public Holder deciding(PersonInPost chosen) {
        Holder holder = any(chosen);
        boolean decides = seats.named(holder.personName(), DECIDING, clock.today(), Integer.MAX_VALUE)
                .contains(holder);
        if (!decides) {
            throw BusinessException.refused("approval.error.delegatePost", holder.personName());
        }
        return holder;
    }

    /** @return that person in that post; {@code approval.error.left} when they do not hold it today */
    public Holder any(PersonInPost chosen) {
        return seats.holder(chosen.personId(), chosen.postId(), clock.today())
                .orElseThrow(() -> BusinessException.refused("approval.error.left", "", ""));
    }
}
