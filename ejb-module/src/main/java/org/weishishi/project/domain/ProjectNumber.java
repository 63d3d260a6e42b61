package org.weishishi.project.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.BusinessException;

/** 项目编号序列 · last number given out in a community and year; locked while a project is made, so there are no gaps. */
@Entity
@Table(name = "project_number")
public class ProjectNumber {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_number_seq")
    @SequenceGenerator(name = "project_number_seq", sequenceName = "project_number_seq", allocationSize = 100)
    private @Nullable Long id;

    @Column(name = "community_id", nullable = false, updatable = false)
    private long communityId;

    @Column(name = "project_year", nullable = false, updatable = false)
    private int year;

    @Column(name = "last_number", nullable = false)
    private int last;

    protected ProjectNumber() {}

    /** A series that has given out nothing yet. */
    public ProjectNumber(long communityId, int year) {
        this.communityId = communityId;
        this.year = year;
    }

    /** @return the next code: {@code communityCode-year-0001}; refusal beyond 9999 */
    public String next(String communityCode) {
        if (last >= 9999) {
            throw BusinessException.refused("project.error.numbersUsedUp", year);
        }
        last++;
        return String.format(Locale.ROOT, "%s-%d-%04d", communityCode, year, last);
    }

    public long communityId() {
        return communityId;
    }

    public int year() {
        return year;
    }
}
