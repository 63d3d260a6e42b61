package org.weishishi.document.domain;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 登记号计数 · the last number given for one issuer, kind and year; always read under a row lock. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "register_counter")
public class RegisterCounter {

    @Id
    private String id;

    @Column(name = "last_no", nullable = false)
    private long lastNo;

    protected RegisterCounter() {}

    /** @param id issuer, kind and year */
    public RegisterCounter(String id) {
        this.id = id;
    }

    /** @return the next number, which is now taken */
    public long take() {
        lastNo++;
        return lastNo;
    }
}
