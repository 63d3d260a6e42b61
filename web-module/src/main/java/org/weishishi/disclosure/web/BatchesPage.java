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

/** 成批公示 · what waits, to be published at one order, and the batches so far. */
@Named
@ViewScoped
public class BatchesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrderNotices orders;

    private List<Long> meetings = List.of();
    private String carrier = "";
    private String address = "";
    private String phone = "";
    private String contact = "";

    /** Everything that waits is chosen at first. */
    public void load() {
        meetings = getPool().stream().map(PoolView::meetingId).toList();
    }

    /** 成批发布, then to the batch. */
    public String order() {
        long batch = orders.order(new OrderBatch(meetings, carrier, address, phone, contact));
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

    public String getCarrier() {
        return carrier;
    }

    public void setCarrier(String carrier) {
        this.carrier = carrier;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
