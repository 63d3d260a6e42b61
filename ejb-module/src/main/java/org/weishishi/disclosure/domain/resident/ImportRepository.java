package org.weishishi.disclosure.domain.resident;

import java.util.List;
import java.util.Optional;

/** 导入回执库. */
public interface ImportRepository {

    /** Keeps it. */
    void add(SubmissionImport brought);

    /** @return the receipt with that number */
    Optional<SubmissionImport> find(long id);

    /** @return the first time that unit brought a file with the same bytes */
    Optional<SubmissionImport> first(long unitId, String sha256);

    /** @return what the unit brought, newest first */
    List<SubmissionImport> latest(long unitId, int limit);
}
