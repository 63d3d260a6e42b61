package org.weishishi.organization.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** 账号 · ties the principal name that the server or the portal vouches for to a person. Holds no password. */
@Entity
@Table(name = "account")
public class Account {

    private static final int PRINCIPAL_MAX = 120;

    @Id
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    private long id;

    @Version
    private long version;

    private String principal;

    @Column(name = "person_id")
    private long personId;

    private boolean blocked;

    protected Account() {}

    /** An open account of that person. */
    public Account(String principal, Person person) {
        this.principal = Names.required(principal, PRINCIPAL_MAX);
        this.personId = person.id();
    }

    /** Closes the door; what was done before stays. */
    public void block(long seen) {
        Versions.same(version, seen);
        this.blocked = true;
    }

    /** Opens it again. */
    public void unblock(long seen) {
        Versions.same(version, seen);
        this.blocked = false;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** @return the name as the server gives it, case and all */
    public String principal() {
        return principal;
    }

    public long personId() {
        return personId;
    }

    public boolean blocked() {
        return blocked;
    }
}
