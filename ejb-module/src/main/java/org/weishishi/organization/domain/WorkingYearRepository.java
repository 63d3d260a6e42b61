package org.weishishi.organization.domain;

import java.util.List;
import java.util.Optional;

/** 工作日历库 · holds every loaded year, replaced ones too. */
public interface WorkingYearRepository {

    Optional<WorkingYear> find(long id);

    /** @return number of the row in force for the year, a release counts within seconds; its days never change, another edition is another row */
    Optional<Long> inForce(int year);

    /** @return the year in force */
    Optional<WorkingYear> released(int year);

    /** @return all that was ever loaded, latest year first */
    List<WorkingYear> all();

    /** Stores a newly loaded year. */
    void add(WorkingYear year);

    /** Writes what was changed so far, so that the year replaced leaves its place before the next one takes it. */
    void flush();
}
