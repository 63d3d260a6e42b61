package org.weishishi.organization.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** 人员 · somebody who works in the programme; names are counted in code points (王𬭎毅 has three). */
@Entity
@Table(name = "person")
public class Person {

    private static final int NAME_MAX = 50;

    @Id
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    private long id;

    @Version
    private long version;

    private String name;

    protected Person() {}

    /** A person of that name, 1 to 50 characters. */
    public Person(String name) {
        this.name = Names.required(name, NAME_MAX);
    }

    /** Corrects the name; records already made keep the old one. */
    public void rename(String newName, long seen) {
        Versions.same(version, seen);
        this.name = Names.required(newName, NAME_MAX);
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }
}
