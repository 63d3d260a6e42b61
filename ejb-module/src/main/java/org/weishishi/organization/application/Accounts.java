package org.weishishi.organization.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.HeldPost;
import org.weishishi.organization.api.SignedInPerson;
import org.weishishi.organization.domain.AccountRepository;
import org.weishishi.organization.domain.ActingSeat;
import org.weishishi.organization.domain.ApiToken;
import org.weishishi.organization.domain.AppointmentRepository;
import org.weishishi.organization.domain.Person;
import org.weishishi.organization.domain.PersonRepository;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;

/** 账号核对 · who a principal or a token stands for; asked at sign-in, before anybody acts, hence without permission. */
@ApplicationScoped
public class Accounts {

    private final AccountRepository accounts;
    private final PersonRepository persons;
    private final AppointmentRepository appointments;
    private final BusinessClock businessClock;
    private final Clock clock;

    @Inject
    public Accounts(
            AccountRepository accounts,
            PersonRepository persons,
            AppointmentRepository appointments,
            BusinessClock businessClock,
            Clock clock) {
        this.accounts = accounts;
        this.persons = persons;
        this.appointments = appointments;
        this.businessClock = businessClock;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Accounts() {
        this(null, null, null, null, null);
    }

    /** @return the person behind the principal with the posts of today; empty when no open account has that name */
    public Optional<SignedInPerson> person(String principal) {
        return accounts.byPrincipal(principal)
                .filter(account -> !account.blocked())
                .flatMap(account -> persons.find(account.personId()))
                .map(person -> new SignedInPerson(principal, person.id(), person.name(), postsOf(person.id())));
    }

    /** @return whom a bearer token stands for; empty when it is unknown, expired, or its account is blocked */
    public Optional<TokenIdentity> byToken(String secret) {
        return accounts.token(ApiToken.hashOf(secret))
                .filter(token -> token.validAt(OffsetDateTime.now(clock)))
                .flatMap(token -> accounts.find(token.accountId())
                        .filter(account -> !account.blocked())
                        .map(account -> new TokenIdentity(account.principal(), token.postId())));
    }

    /** @return the post the account acts in, the first one unless {@code postId} names another; a refusal says what is missing */
    ActingSeat seat(String principal, @Nullable Long postId) {
        return appointments.seatsOf(principal, businessClock.today()).stream()
                .filter(seat -> postId == null || seat.post().postId() == postId)
                .findFirst()
                .orElseThrow(() -> BusinessException.forbidden("organization.error.noPost", nameOf(principal)));
    }

    private String nameOf(String principal) {
        return accounts.byPrincipal(principal)
                .filter(account -> !account.blocked())
                .flatMap(account -> persons.find(account.personId()))
                .map(Person::name)
                .orElseThrow(() -> BusinessException.forbidden("organization.error.noAccount", principal));
    }

    private List<HeldPost> postsOf(long personId) {
        return appointments.heldBy(personId, businessClock.today());
    }

    /**
     * 令牌身份 · what a token stands for.
     *
     * @param account principal of the account
     * @param postId the post it acts in
     */
    public record TokenIdentity(String account, long postId) {}
}
