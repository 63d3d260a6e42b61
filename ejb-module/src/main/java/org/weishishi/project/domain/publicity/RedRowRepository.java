package org.weishishi.project.domain.publicity;

import java.util.List;

/** 薄弱项库. */
public interface RedRowRepository {

    /** @return what is kept of the community */
    List<RedRow> of(long communityId);

    /** Keeps a new one. */
    void add(RedRow row);

    /** Forgets one that stands again. */
    void remove(RedRow row);

    /** @return communities with projects under way or approved, and those something is kept of */
    List<Long> communities();
}
