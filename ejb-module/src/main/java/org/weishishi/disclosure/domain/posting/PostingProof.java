package org.weishishi.disclosure.domain.posting;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.posting.CarrierKind;
import org.weishishi.disclosure.api.posting.PostingMoment;
import org.weishishi.disclosure.domain.Entry;
import org.weishishi.disclosure.domain.Wording;
import org.weishishi.disclosure.domain.period.NoticePeriod;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;

/** 张贴证明 · one photograph with time, place and who recorded it; never changed. */
@Entity
@Table(name = "posting_proof")
@Access(AccessType.FIELD)
public class PostingProof {

    @Id
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "posting_proof_seq")
    @SequenceGenerator(name = "posting_proof_seq", sequenceName = "posting_proof_seq", allocationSize = 100)
    private long id;

    @Column(name = "notice_id", nullable = false)
    private long noticeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "carrier", nullable = false)
    private CarrierKind carrier;

    @Enumerated(EnumType.STRING)
    @Column(name = "moment", nullable = false)
    private PostingMoment moment;

    @Column(name = "taken_at", nullable = false)
    private OffsetDateTime takenAt;

    @Column(name = "place", nullable = false)
    private String place;

    @Column(name = "photo_id", nullable = false)
    private long photoId;

    @Column(name = "recorded_by", nullable = false)
    private String who;

    @Column(name = "recorded_at", nullable = false)
    private OffsetDateTime at;

    protected PostingProof() {}

    /** Refuses a photograph without time, one from outside the posting, and an end that is not the end. */
    public PostingProof(long noticeId, Shot shot, NoticePeriod period, long photoId, Entry entry) {
        OffsetDateTime taken = shot.takenAt();
        if (taken == null) {
            throw BusinessException.refused("disclosure.error.photoTime");
        }
        LocalDate day = taken.atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
        if (day.isBefore(period.publishedOn()) || taken.isAfter(entry.at())) {
            throw BusinessException.refused("disclosure.error.photoOutside", day, period.publishedOn());
        }
        if (shot.moment() == PostingMoment.START && day.isAfter(period.firstDay())) {
            throw BusinessException.refused("disclosure.error.photoStart", period.firstDay());
        }
        if (shot.moment() == PostingMoment.END && day.isBefore(period.lastDay())) {
            throw BusinessException.refused("disclosure.error.photoEnd", period.lastDay());
        }
        this.noticeId = noticeId;
        this.carrier = shot.carrier();
        this.moment = shot.moment();
        this.takenAt = taken;
        this.place = Wording.require(shot.place(), 100, "disclosure.error.photoPlace");
        this.photoId = photoId;
        this.who = entry.who();
        this.at = entry.at();
    }

    /**
     * 拍摄.
     *
     * @param carrier on what it hung
     * @param moment at which point
     * @param takenAt when, null when nobody can say
     * @param place where
     */
    public record Shot(
            CarrierKind carrier,
            PostingMoment moment,
            @Nullable OffsetDateTime takenAt,
            String place) {}

    public long noticeId() {
        return noticeId;
    }

    public CarrierKind carrier() {
        return carrier;
    }

    public PostingMoment moment() {
        return moment;
    }

    public OffsetDateTime takenAt() {
        return takenAt;
    }

    public String place() {
        return place;
    }

    public long photoId() {
        return photoId;
    }

    /** @return who recorded it, and when */
    public Entry recorded() {
        return new Entry(who, at);
    }
}
