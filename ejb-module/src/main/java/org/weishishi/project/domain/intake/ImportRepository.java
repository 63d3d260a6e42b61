package org.weishishi.project.domain.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weishishi.project.api.intake.LineState;

/** 导入库. */
public interface ImportRepository {

    /** Keeps a new run and gives it its id. */
    void add(ImportRun run);

    /** @return the run */
    Optional<ImportRun> find(long id);

    /** @return the run, locked for a change */
    Optional<ImportRun> lock(long id);

    /** @return the run of that community that took or may still take the same file */
    Optional<ImportRun> same(String format, long communityId, String sha256);

    /** @return the latest runs of a community */
    List<ImportRun> latest(String format, long communityId, int limit);

    /** @return whether a run names the file of the content store */
    boolean names(String sha256);

    /** Keeps the next lines of a run. */
    void addLines(List<ImportLine> lines);

    /** @return number of the last row that has a line, 0 when none has */
    int lastRow(long runId);

    /** @return how many lines of a run there are of each state */
    Map<LineState, Integer> counts(long runId);

    /** @return lines of a run in one of the states, after that row, in their order */
    List<ImportLine> lines(long runId, Collection<LineState> states, int afterRow, int limit);

    /** @return the first row of the run for each of the keys that it has already */
    Map<String, Integer> rowsOf(long runId, Collection<String> keys);

    /** @return which of the identities were taken before */
    List<ImportKey> taken(Collection<String> ids);

    /** Notes that a row was taken; the same one twice fails. */
    void add(ImportKey key);
}
