package org.weishishi.approval.web.chain;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.book.ChainRow;
import org.weishishi.approval.application.book.DraftChain;

/** 审批链 · those in force, and drafts that wait for release. */
@Named
@RequestScoped
public class ChainsPage {

    @Inject
    private DraftChain chains;

    private @Nullable List<ChainRow> all;

    /** @return the rows */
    public List<ChainRow> getAll() {
        List<ChainRow> read = all;
        if (read == null) {
            read = chains.list();
            all = read;
        }
        return read;
    }
}
