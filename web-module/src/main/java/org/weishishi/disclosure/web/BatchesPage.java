package org.weishishi.disclosure.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.weishishi.disclosure.api.batch.BatchView;
import org.weishishi.disclosure.api.batch.OrderBatch;
import org.weishishi.disclosure.api.notice.PoolView;
import org.weishishi.disclosure.application.batch.OrderNotices;
import org.weishishi.shared.Permission;
import org.weishishi.shell.Viewer;

/** 成批公示 · what waits, to be published at one order, and the batches so far. */
@Named
@ViewScoped
public class BatchesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrderNotices orders;

    @Inject
    private Viewer viewer;

    private List<Long> meetings = List.of();
    private final PostingForm posting = new PostingForm();

    /** Everything that waits is chosen at first. */
    public void load() {
        meetings = !isMayOrder()
                ? List.of()
                : getPool().stream().map(PoolView::meetingId).toList();
    }

    /** 成批发布, then to the batch. */
    public String order() {
        long batch = orders.order(new OrderBatch(
                meetings, posting.getCarrier(), posting.getAddress(), posting.getPhone(), posting.getContact()));
        return "/disclosure/batch?faces-redirect=true&id=" + batch;
    }

    public List<PoolView> getPool() {
        return orders.pool();
    }

    public List<BatchView> getLatest() {
        return orders.latest();
    }

    public List<Long> getMeetings() {
        return meetings;
    }

    public void setMeetings(List<Long> meetings) {
        this.meetings = List.copyOf(meetings);
    }

    public PostingForm getPosting() {
        return posting;
    }

    /** @return whether the post may order a batch; who only releases sees those that wait */
    public boolean isMayOrder() {
        return viewer.may(Permission.DISCLOSURE_PUBLISH) || viewer.may(Permission.CONSULTATION_RECORD);
    }
}
