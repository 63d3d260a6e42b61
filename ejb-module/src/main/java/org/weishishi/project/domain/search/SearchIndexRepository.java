package org.weishishi.project.domain.search;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** 检索库 · the search entries of all projects and how frequent their words are. */
public interface SearchIndexRepository {

    /**
     * Writes entries for projects that have none, as after an upgrade.
     *
     * @return how many were written, at most {@code limit}; 0 when none is missing
     */
    int writeMissing(int limit);

    /** @return how many entries there are */
    long entries();

    /** @return lowest and highest project number among the entries; only called when there are some */
    List<Long> ends();

    /** @return the words of at most {@code limit} entries, from that project number upwards */
    List<String> words(long from, int limit);

    /** Keeps these frequencies and no others. */
    void keep(Map<String, Long> frequencies, long documents, OffsetDateTime at);
}
