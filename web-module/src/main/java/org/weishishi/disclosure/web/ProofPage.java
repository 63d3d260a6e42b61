package org.weishishi.disclosure.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.posting.CarrierKind;
import org.weishishi.disclosure.api.posting.PostingMoment;
import org.weishishi.disclosure.api.posting.ProofView;
import org.weishishi.disclosure.api.posting.ProvePosting;
import org.weishishi.disclosure.application.posting.RecordPosting;
import org.weishishi.document.api.attachment.Upload;
import org.weishishi.document.application.attachment.KeepAttachments;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shell.Confirmation;

/** 张贴证明 · on the page of a notice: photographs with time and place. */
@Named
@ViewScoped
public class ProofPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecordPosting posting;

    @Inject
    private KeepAttachments attachments;

    @Inject
    private Confirmation confirmation;

    private CarrierKind carrier = CarrierKind.BOARD;
    private PostingMoment moment = PostingMoment.START;
    private @Nullable LocalDateTime takenAt;
    private String place = "";
    private transient @Nullable Part photo;

    /** 记录. */
    public String prove(long notice) {
        LocalDateTime taken = takenAt;
        posting.prove(new ProvePosting(
                notice,
                carrier,
                moment,
                taken == null ? null : taken.atZone(BusinessClock.ZONE).toOffsetDateTime(),
                place,
                kept()));
        confirmation.say("disclosure.proof.done");
        return "/disclosure/notice?faces-redirect=true&id=" + notice;
    }

    private List<Long> kept() {
        List<Long> ids = new ArrayList<>();
        Part given = photo;
        if (given != null && given.getSize() > 0) {
            try {
                ids.add(attachments
                        .keep(new Upload(
                                given.getSubmittedFileName(),
                                given.getInputStream().readAllBytes()))
                        .id());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return ids;
    }

    public List<ProofView> of(long notice) {
        return posting.of(notice);
    }

    public List<CarrierKind> getCarriers() {
        return Arrays.asList(CarrierKind.values());
    }

    public List<PostingMoment> getMoments() {
        return Arrays.asList(PostingMoment.values());
    }

    public CarrierKind getCarrier() {
        return carrier;
    }

    public void setCarrier(CarrierKind carrier) {
        this.carrier = carrier;
    }

    public PostingMoment getMoment() {
        return moment;
    }

    public void setMoment(PostingMoment moment) {
        this.moment = moment;
    }

    public @Nullable LocalDateTime getTakenAt() {
        return takenAt;
    }

    public void setTakenAt(@Nullable LocalDateTime takenAt) {
        this.takenAt = takenAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public @Nullable Part getPhoto() {
        return photo;
    }

    public void setPhoto(@Nullable Part photo) {
        this.photo = photo;
    }
}
