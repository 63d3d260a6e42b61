package org.weishishi.project.domain.publicity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.publicity.PublicityRow;

/** 薄弱项 · a row of 三议三公开 that is red now: since when, and when who was reminded last; gone once the row stands. */
@Entity
@Table(name = "publicity_red")
@Access(AccessType.FIELD)
public class RedRow {

    @Id
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "publicity_red_seq")
    @SequenceGenerator(name = "publicity_red_seq", sequenceName = "publicity_red_seq", allocationSize = 100)
    private long id;

    @Version
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @Column(name = "version", nullable = false)
    private int version;

    @SuppressWarnings("UnusedVariable") // read by queries only
    @Column(name = "community_id", nullable = false, updatable = false)
    private long communityId;

    @Column(name = "project_id", nullable = false, updatable = false)
    private long projectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "matrix_row", nullable = false, updatable = false)
    private PublicityRow row;

    @Column(name = "red_since", nullable = false, updatable = false)
    private LocalDate since;

    @Column(name = "clerk_told")
    private @Nullable LocalDate clerkTold;

    @Column(name = "street_told")
    private @Nullable LocalDate streetTold;

    protected RedRow() {}

    /** Red from that day on. */
    public RedRow(long communityId, long projectId, PublicityRow row, LocalDate since) {
        this.communityId = communityId;
        this.projectId = projectId;
        this.row = row;
        this.since = since;
    }

    /**
     * @param between working days between two days
     * @return whether that one is to be reminded that day; then it is noted
     */
    public boolean tell(
            Reminded who, LocalDate today, ReminderRule rule, ToIntBiFunction<LocalDate, LocalDate> between) {
        LocalDate told = who == Reminded.CLERK ? clerkTold : streetTold;
        boolean due = told == null
                ? between.applyAsInt(since, today) >= rule.after(who)
                : between.applyAsInt(told, today) >= rule.again();
        if (due && who == Reminded.CLERK) {
            clerkTold = today;
        } else if (due) {
            streetTold = today;
        }
        return due;
    }

    public long projectId() {
        return projectId;
    }

    public PublicityRow row() {
        return row;
    }
}
