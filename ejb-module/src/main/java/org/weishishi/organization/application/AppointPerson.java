package org.weishishi.organization.application;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.weishishi.organization.api.Appoint;
import org.weishishi.organization.api.EndAppointment;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.domain.Appointment;
import org.weishishi.organization.domain.AppointmentRepository;
import org.weishishi.organization.domain.Person;
import org.weishishi.organization.domain.PersonRepository;
import org.weishishi.organization.domain.Post;
import org.weishishi.organization.domain.PostRepository;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/**
 * 任免 · gives posts and ends them. Nobody appoints themselves; administrator, auditor and security officer are three
 * different people (三员分立); the last administrator stays.
 */
@UseCase
public class AppointPerson {

    private static final Set<PostKind> OFFICERS =
            EnumSet.of(PostKind.ADMINISTRATOR, PostKind.AUDITOR, PostKind.SECURITY_OFFICER);

    private final PersonRepository persons;
    private final PostRepository posts;
    private final AppointmentRepository appointments;
    private final CurrentActor actor;
    private final BusinessClock clock;

    @Inject
    public AppointPerson(
            PersonRepository persons,
            PostRepository posts,
            AppointmentRepository appointments,
            CurrentActor actor,
            BusinessClock clock) {
        this.persons = persons;
        this.posts = posts;
        this.appointments = appointments;
        this.actor = actor;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    AppointPerson() {
        this(null, null, null, null, null);
    }

    /** @return number of the appointment */
    @Allowed(Permission.ORGANIZATION_ADMIN)
    public long appoint(Appoint command) {
        Person person = persons.find(command.personId())
                .orElseThrow(() -> BusinessException.notFound("organization.error.noPerson"));
        Post post = require(command.postId());
        if (Long.valueOf(person.id()).equals(actor.by().personId())) {
            throw BusinessException.refused("organization.error.selfAppointment");
        }
        Appointment fresh = new Appointment(person, post, command.from(), command.to());
        for (Appointment other : overlapping(fresh)) {
            if (other.postId() == post.id()) {
                throw BusinessException.refused("organization.error.alreadyAppointed", person.name(), post.name());
            }
            PostKind held = require(other.postId()).kind();
            if (OFFICERS.contains(post.kind()) && OFFICERS.contains(held) && held != post.kind()) {
                throw BusinessException.refused("organization.error.threeOfficers", person.name(), held);
            }
        }
        appointments.add(fresh);
        return fresh.id();
    }

    /** Ends an appointment on a day; what was done in it stays. */
    @Allowed(Permission.ORGANIZATION_ADMIN)
    public void end(EndAppointment command) {
        Appointment appointment = appointments
                .find(command.appointmentId())
                .orElseThrow(() -> BusinessException.notFound("organization.error.noAppointment"));
        if (require(appointment.postId()).kind() == PostKind.ADMINISTRATOR) {
            List<Long> administrators = appointments.holdersAnywhere(PostKind.ADMINISTRATOR, clock.today());
            if (administrators.stream().allMatch(person -> person == appointment.personId())) {
                throw BusinessException.refused("organization.error.lastAdministrator");
            }
        }
        appointment.end(command.lastDay(), command.version());
    }

    private List<Appointment> overlapping(Appointment fresh) {
        return appointments.ofPerson(fresh.personId()).stream()
                .filter(other -> other.overlaps(fresh.from(), fresh.to()))
                .toList();
    }

    private Post require(long id) {
        return posts.find(id).orElseThrow(() -> BusinessException.notFound("organization.error.unknownPost"));
    }
}
