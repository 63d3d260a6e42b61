package org.weishishi.project.domain.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 字词频度 · in about how many projects a common gram or facet token is; what is not kept is rare. */
@Entity
@Table(name = "gram_frequency")
public class GramFrequency {

    @Id
    @Column(name = "gram")
    private String gram;

    @Column(name = "documents", nullable = false)
    private long documents;

    protected GramFrequency() {}

    /** @param documents about how many projects have it */
    public GramFrequency(String gram, long documents) {
        this.gram = gram;
        this.documents = documents;
    }

    public String gram() {
        return gram;
    }

    public long documents() {
        return documents;
    }
}
