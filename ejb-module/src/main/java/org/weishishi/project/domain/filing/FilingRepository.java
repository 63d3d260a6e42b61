package org.weishishi.project.domain.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.filing.FilingState;

/** 备案库. */
public interface FilingRepository {

    /** Keeps a new one. */
    void add(Filing filing);

    /** @return the filing of that number */
    Optional<Filing> find(long id);

    /** @return the same as it is stored now */
    Filing fresh(Filing filing);

    /** @return every filing of the project, by round */
    List<Filing> of(long projectId);

    /** @return filings of one office whose project is under way in its filing, most urgent first; of filed ones all, latest first */
    List<Filing> list(Criteria criteria);

    /** @return numbers, above that one, of filings sent whose last day is before that day and whose project is under way, in order */
    List<Long> unquestioned(LocalDate today, long after, int limit);

    /**
     * 范围.
     *
     * @param unitId the office
     * @param sender whether the office is the street that sends, else the one that receives
     * @param states states wanted: FILED alone, or none of it
     * @param after the last one of the page before, null for the first page
     * @param limit how many at most
     */
    record Criteria(
            long unitId,
            boolean sender,
            Set<FilingState> states,
            @Nullable Cursor after,
            int limit) {}

    /**
     * 翻页位置.
     *
     * @param due last day of the last one
     * @param id its number
     */
    record Cursor(LocalDate due, long id) {}
}
