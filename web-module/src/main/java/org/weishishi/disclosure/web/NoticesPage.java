package org.weishishi.disclosure.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.notice.NoticeView;
import org.weishishi.disclosure.api.notice.PoolView;
import org.weishishi.disclosure.api.notice.PublishDisclosure;
import org.weishishi.disclosure.application.notice.BrowseNotices;
import org.weishishi.disclosure.application.notice.PublishNotice;
import org.weishishi.shared.Permission;
import org.weishishi.shell.Viewer;

/** 公示栏 · what hangs out in one's scope, and the form that publishes the result of a meeting. */
@Named
@ViewScoped
public class NoticesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BrowseNotices browse;

    @Inject
    private PublishNotice publishNotice;

    @Inject
    private Viewer viewer;

    private @Nullable Long meeting;
    private String carrier = "";
    private String address = "";
    private String phone = "";
    private String contact = "";

    /** 发布, then to the notice. */
    public String publish() {
        long community = viewer.actor().orElseThrow().unit().id();
        long chosen = meeting == null ? 0 : meeting;
        return "/disclosure/notice?faces-redirect=true&id="
                + publishNotice.publish(new PublishDisclosure(community, chosen, carrier, address, phone, contact));
    }

    public List<NoticeView> getRows() {
        return browse.list();
    }

    public boolean isMayPublish() {
        return viewer.may(Permission.DISCLOSURE_PUBLISH);
    }

    /** @return whether the post may publish many at once */
    public boolean isMayOrder() {
        return viewer.may(Permission.DISCLOSURE_PUBLISH) || viewer.may(Permission.CONSULTATION_RECORD);
    }

    public List<PoolView> getPool() {
        return publishNotice.pool();
    }

    public @Nullable Long getMeeting() {
        return meeting;
    }

    public void setMeeting(@Nullable Long meeting) {
        this.meeting = meeting;
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
