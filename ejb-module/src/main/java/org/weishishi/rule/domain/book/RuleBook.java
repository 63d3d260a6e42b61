package org.weishishi.rule.domain.book;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * 规则簿 · the one row that every proposal and release locks, so that they happen one after another, and that tells readers of every
 * node that something was released.
 */
@Entity
@Table(name = "rule_book")
public class RuleBook {

    /** Number of the one row. */
    public static final long ONE = 1;

    @Id
    private long id;

    @Version
    private long version;

    /** Read by the query of the stamp only. */
    @SuppressWarnings("UnusedVariable")
    private long revision;

    @Column(name = "latest_edition_id")
    private @Nullable Long latestEditionId;

    protected RuleBook() {}

    /** 启用 · an edition was released: from now on readers look again. */
    public void released(RuleEdition edition) {
        revision++;
        latestEditionId = edition.id();
    }

    /**
     * 版本戳 · two books with the same stamp have the same released editions. The number alone would not do: a release that was rolled
     * back and another one after it have the same.
     *
     * @param revision how many releases there were
     * @param latestEditionId what was released last, null before the first
     */
    public record Stamp(long revision, @Nullable Long latestEditionId) {}
}
