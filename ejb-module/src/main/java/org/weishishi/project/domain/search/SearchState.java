package org.weishishi.project.domain.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** 检索状态 · whether this database has an index of grams, and how many projects there were when their frequencies were taken; one row. */
@Entity
@Table(name = "search_state")
public class SearchState {

    /** Number of the only row. */
    public static final int ONLY = 1;

    @Id
    @Column(name = "id")
    private int id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "grams_indexed", nullable = false, updatable = false)
    private boolean gramsIndexed;

    @Column(name = "documents", nullable = false)
    private long documents;

    @Column(name = "counted_at")
    private @Nullable OffsetDateTime countedAt;

    protected SearchState() {}

    /** Notes that the frequencies were taken. */
    public void counted(long projects, OffsetDateTime at) {
        documents = projects;
        countedAt = at;
    }

    /** @return whether rare grams are found through an index; H2 has none, there every search walks the list */
    public boolean gramsIndexed() {
        return gramsIndexed;
    }

    /** @return projects when counted last, 0 before the first time */
    public long documents() {
        return documents;
    }

    /** @return when that was */
    public @Nullable OffsetDateTime countedAt() {
        return countedAt;
    }
}
