package org.weishishi.document.domain.file;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.weishishi.document.api.ValidationState;

/** 文件记录库. */
public interface ProducedFileRepository {

    /** @return the record of that key */
    Optional<ProducedFile> find(String id);

    /** @return records of files with these bytes */
    List<ProducedFile> withContent(String sha256);

    /** @return records of all files of the document, oldest first */
    List<ProducedFile> of(long documentId);

    /** @return the latest records in that state, newest first */
    List<ProducedFile> in(ValidationState state, int limit);

    /** @return how many are in that state */
    long count(ValidationState state);

    /** @return files stored before that moment that stand in no digest yet */
    List<ProducedFile> unlisted(OffsetDateTime before);

    /** @return when the first file that stands in no digest was stored, empty when all do */
    Optional<OffsetDateTime> firstUnlisted();

    /** @return the files of the digest of that day */
    List<ProducedFile> listed(LocalDate day);

    /** Keeps a new record. */
    void add(ProducedFile file);
}
