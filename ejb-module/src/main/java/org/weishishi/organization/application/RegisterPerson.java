package org.weishishi.organization.application;

import jakarta.inject.Inject;
import org.weishishi.organization.api.BlockAccount;
import org.weishishi.organization.api.RegisterAccount;
import org.weishishi.organization.api.RenamePerson;
import org.weishishi.organization.domain.Account;
import org.weishishi.organization.domain.AccountRepository;
import org.weishishi.organization.domain.Person;
import org.weishishi.organization.domain.PersonRepository;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 登记人员与账号 · ties principals to people; accounts are blocked, never deleted. */
@UseCase
public class RegisterPerson {

    private final PersonRepository persons;
    private final AccountRepository accounts;
    private final CurrentActor actor;

    @Inject
    public RegisterPerson(PersonRepository persons, AccountRepository accounts, CurrentActor actor) {
        this.persons = persons;
        this.accounts = accounts;
        this.actor = actor;
    }

    @SuppressWarnings("NullAway")
    RegisterPerson() {
        this(null, null, null);
    }

    /** Opens an account for a known or a new person. @return the person's number */
    @Allowed(Permission.ORGANIZATION_ADMIN)
    public long register(RegisterAccount command) {
        if (accounts.byPrincipal(command.principal().strip()).isPresent()) {
            throw BusinessException.refused("organization.error.principalTaken", command.principal());
        }
        Person person = command.personId() == null ? newPerson(command.personName()) : require(command.personId());
        accounts.add(new Account(command.principal(), person));
        return person.id();
    }

    /** Corrects a name; records already made keep the old one. */
    @Allowed(Permission.ORGANIZATION_ADMIN)
    public void rename(RenamePerson command) {
        require(command.personId()).rename(command.name(), command.version());
    }

    /** Closes or opens an account; nobody closes their own ({@code organization.error.ownAccount}). */
    @Allowed(Permission.ORGANIZATION_ADMIN)
    public void block(BlockAccount command) {
        Account account = accounts.find(command.accountId())
                .orElseThrow(() -> BusinessException.notFound("organization.error.unknownAccount"));
        if (Long.valueOf(account.personId()).equals(actor.by().personId())) {
            throw BusinessException.refused("organization.error.ownAccount");
        }
        if (command.blocked()) {
            account.block(command.version());
        } else {
            account.unblock(command.version());
        }
    }

    private Person newPerson(String name) {
        Person person = new Person(name);
        persons.add(person);
        return person;
    }

    private Person require(long id) {
        return persons.find(id).orElseThrow(() -> BusinessException.notFound("organization.error.noPerson"));
    }
}
