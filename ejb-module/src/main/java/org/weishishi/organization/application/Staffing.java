package org.weishishi.organization.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.domain.Account;
import org.weishishi.organization.domain.AccountRepository;
import org.weishishi.organization.domain.Appointment;
import org.weishishi.organization.domain.AppointmentRepository;
import org.weishishi.organization.domain.OrgUnit;
import org.weishishi.organization.domain.Person;
import org.weishishi.organization.domain.PersonRepository;
import org.weishishi.organization.domain.Post;
import org.weishishi.organization.domain.PostRepository;

/** 配备人员 · puts a person with an account into a new post; for what the program sets up at start. */
@ApplicationScoped
public class Staffing {

    private final PostRepository posts;
    private final PersonRepository persons;
    private final AccountRepository accounts;
    private final AppointmentRepository appointments;

    @Inject
    public Staffing(
            PostRepository posts,
            PersonRepository persons,
            AccountRepository accounts,
            AppointmentRepository appointments) {
        this.posts = posts;
        this.persons = persons;
        this.accounts = accounts;
        this.appointments = appointments;
    }

    @SuppressWarnings("NullAway")
    Staffing() {
        this(null, null, null, null);
    }

    /** The account's person, who is made when there is none, holds a new post of that kind and name from that day. */
    Account staff(OrgUnit unit, PostKind kind, String postName, Newcomer who, LocalDate from) {
        Account account = accounts.byPrincipal(who.account()).orElseGet(() -> open(who));
        Person person = persons.find(account.personId()).orElseThrow();
        Post post = new Post(unit, kind, postName);
        posts.add(post);
        appointments.add(new Appointment(person, post, from, null));
        return account;
    }

    private Account open(Newcomer who) {
        Person person = new Person(who.name());
        persons.add(person);
        Account account = new Account(who.account(), person);
        accounts.add(account);
        return account;
    }

    /**
     * 新到任者.
     *
     * @param account principal
     * @param name 姓名
     */
    record Newcomer(String account, String name) {}
}
