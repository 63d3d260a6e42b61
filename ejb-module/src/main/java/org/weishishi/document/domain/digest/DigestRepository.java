package org.weishishi.document.domain.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 每日摘要库. */
public interface DigestRepository {

    /** @return the digest of that day */
    Optional<DailyDigest> find(LocalDate day);

    /** @return the newest one */
    Optional<DailyDigest> newest();

    /** @return all from that day on, oldest first, at most so many */
    List<DailyDigest> from(LocalDate day, int limit);

    /** @return the newest ones, newest first */
    List<DailyDigest> latest(int limit);

    /** @return whether a digest names that content */
    boolean names(String sha256);

    /** Keeps a new digest at once; fails when another node made the same day. */
    void add(DailyDigest digest);
}
