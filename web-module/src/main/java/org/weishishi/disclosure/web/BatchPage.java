package org.weishishi.disclosure.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.weishishi.disclosure.api.batch.BatchView;
import org.weishishi.disclosure.api.batch.LineState;
import org.weishishi.disclosure.api.batch.ReleaseBatch;
import org.weishishi.disclosure.api.batch.RepeatBatch;
import org.weishishi.disclosure.application.batch.OrderNotices;
import org.weishishi.shared.Permission;
import org.weishishi.shell.Confirmation;
import org.weishishi.shell.Viewer;

/** 一批公示 · how far it is, and what became of each. */
@Named
@ViewScoped
public class BatchPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrderNotices orders;

    @Inject
    private Confirmation confirmation;

    @Inject
    private Viewer viewer;

    private long id;

    /** 重办 what is not published. */
    public void again() {
        orders.again(new RepeatBatch(id));
        confirmation.say("disclosure.batch.asked");
    }

    /** 复核发布. */
    public void release() {
        orders.release(new ReleaseBatch(id));
        confirmation.say("disclosure.batch.released");
    }

    /** @return whether the reader may release it and it waits for that */
    public boolean releases(BatchView batch) {
        return batch.releasedBy() == null && viewer.may(Permission.DISCLOSURE_RELEASE);
    }

    public BatchView getBatch() {
        return orders.one(id);
    }

    public long count(BatchView batch, String state) {
        return batch.count(LineState.valueOf(state));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
