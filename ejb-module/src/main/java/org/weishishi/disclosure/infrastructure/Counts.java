package org.weishishi.disclosure.infrastructure;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** 计数 · how many there are of each, for the rows of a whole list in one statement. */
final class Counts {

    private Counts() {}

    /** @param query gives a number and a count for each of {@code :ids} that has any; nothing is asked about nobody */
    static Map<Long, Integer> of(EntityManager em, String query, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(query, Object[].class).setParameter("ids", ids).getResultList().stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
    }
}
