package org.weishishi.project.domain.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.search.SavedFilterView;
import org.weishishi.shared.BusinessException;

/** 常用筛选 · what one person often asks a list for, under a name of the person's own; seen by nobody else. */
@Entity
@Table(name = "saved_filter")
public class SavedFilter {

    private static final int LONGEST = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_filter_seq")
    @SequenceGenerator(name = "saved_filter_seq", sequenceName = "saved_filter_seq", allocationSize = 100)
    private @Nullable Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Column(name = "address", nullable = false)
    private String address;

    @Column(name = "at_opening", nullable = false)
    private boolean atOpening;

    @Column(name = "saved_at", nullable = false)
    private OffsetDateTime savedAt;

    protected SavedFilter() {}

    /** @param address the query as it stands in an address, without the question mark */
    public SavedFilter(long personId, String name, String address, OffsetDateTime at) {
        this.personId = personId;
        this.name = name;
        this.address = address;
        this.savedAt = at;
    }

    /** @return the name without blanks around it; refusal {@code project.error.filterNameLength} unless it has 1 to 30 characters */
    public static String named(String name) {
        String clean = name.strip();
        int length = clean.codePointCount(0, clean.length());
        if (length == 0 || length > LONGEST || clean.chars().anyMatch(Character::isISOControl)) {
            throw BusinessException.refused("project.error.filterNameLength", LONGEST, length);
        }
        return clean;
    }

    /** 改存 · the name stands for another query from now on. */
    public void replace(String with, OffsetDateTime at) {
        address = with;
        savedAt = at;
    }

    /** 打开即用 · says whether the list opens with it. */
    public void open(boolean atOpening) {
        this.atOpening = atOpening;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public String name() {
        return name;
    }

    /** @return what its owner sees */
    public SavedFilterView view() {
        return new SavedFilterView(id(), name, address, atOpening);
    }
}
