package org.weishishi.approval.domain.book;

import java.util.List;
import org.weishishi.approval.api.book.ChainScope;

/** 随产品发布的审批链 · version 1 of every chain the product comes with. */
public interface ShippedChains {

    /** @return all of them; refusal {@code shared.error.json} names what is wrong in a file */
    List<ChainScope> all();
}
