package org.weishishi.approval.domain.book;

import java.util.List;
import java.util.Optional;

/** 审批链版本库. */
public interface ChainVersionRepository {

    /** Keeps a new draft; {@code approval.error.chainNumber} when somebody took its number. */
    void add(ChainVersion version);

    /** @return the one of that id, as it stands now */
    Optional<ChainVersion> find(long id);

    /** @return all of a chain, newest first */
    List<ChainVersion> of(String key);

    /** @return all that were drafted or released, by chain, newest first */
    List<ChainVersion> all();

    /** @return the released ones of a rule profile */
    List<ChainVersion> released(String profile);
}
