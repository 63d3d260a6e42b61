package org.weishishi.organization.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weishishi.organization.api.HeldPost;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.PostKind;

/** 任职库 · holds the appointments, ended ones too. */
public interface AppointmentRepository {

    Optional<Appointment> find(long id);

    /** @return appointments of the person, ended ones too */
    List<Appointment> ofPerson(long personId);

    /** @return posts the person holds that day, the oldest appointment first */
    List<HeldPost> heldBy(long personId, LocalDate day);

    /** @return posts in which an open account of that name may act that day, the oldest appointment first; asked once per request, hence in one question */
    List<ActingSeat> seatsOf(String principal, LocalDate day);

    /** @return who holds posts of that kind in that unit that day, by name */
    List<Holder> holders(long unitId, PostKind kind, LocalDate day);

    /** @return numbers of the persons who hold a post of that kind anywhere that day */
    List<Long> holdersAnywhere(PostKind kind, LocalDate day);

    /** Stores a new appointment; it has its number afterwards. */
    void add(Appointment appointment);
}
