package org.weishishi.project.application.search;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.weishishi.project.domain.search.SearchIndexRepository;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 更新检索 · writes what is missing for the search and takes the frequencies by which it chooses its way. */
@UseCase
public class RefreshSearch {

    private static final int BATCH = 500;
    private static final int BLOCKS = 100;
    private static final int BLOCK = 500;
    private static final int LEAST_SEEN = 5;
    private static final long LEAST = 200;

    private final SearchIndexRepository index;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    RefreshSearch() {
        this(null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public RefreshSearch(SearchIndexRepository index, BusinessClock clock) {
        this.index = index;
        this.clock = clock;
    }

    /** @return how many projects were made searchable that were not; to be called until it is 0 */
    @Allowed(value = Permission.SYSTEM, kind = Allowed.Kind.UPKEEP)
    public int writeMissing() {
        return index.writeMissing(BATCH);
    }

    /**
     * Takes the frequencies: of all entries when there are few, else of a hundred blocks of five hundred spread over all of them. What is
     * in fewer than 200 projects is not kept.
     *
     * @return how many words are frequent
     */
    @Allowed(value = Permission.SYSTEM, kind = Allowed.Kind.UPKEEP)
    public int count() {
        long entries = index.entries();
        Map<String, Long> seen = new HashMap<>();
        long read = entries == 0 ? 0 : read(entries, seen);
        double scale = read == 0 ? 0 : (double) entries / read;
        Map<String, Long> frequent = seen.entrySet().stream()
                .filter(word -> word.getValue() >= LEAST_SEEN && word.getValue() * scale >= LEAST)
                .collect(Collectors.toMap(Map.Entry::getKey, word -> Math.round(word.getValue() * scale)));
        index.keep(frequent, entries, clock.now());
        return frequent.size();
    }

    private long read(long entries, Map<String, Long> seen) {
        List<Long> ends = index.ends();
        boolean all = entries <= (long) BLOCKS * BLOCK;
        int blocks = all ? 1 : BLOCKS;
        long read = 0;
        for (int block = 0; block < blocks; block++) {
            long from = ends.get(0) + (ends.get(1) - ends.get(0)) / blocks * block;
            List<String> words = index.words(from, all ? Math.toIntExact(entries) : BLOCK);
            words.forEach(entry -> List.of(entry.split(" ", -1)).forEach(word -> seen.merge(word, 1L, Long::sum)));
            read += words.size();
        }
        return read;
    }
}
