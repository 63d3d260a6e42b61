package org.weishishi.document.domain.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.issuing.RegisterSeal;
import org.weishishi.document.api.issuing.SealView;
import org.weishishi.document.domain.Organ;
import org.weishishi.document.domain.Sentence;
import org.weishishi.organization.api.PostRow;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.BusinessException;

/** 印章 · a seal of a unit, kept by one post, valid for a time. A picture once entered is never changed: a new seal is registered. */
@Entity
@Table(name = "seal")
public class Seal {

    private static final int NAME = 60;
    private static final int SMALLEST = 20;
    private static final int LARGEST = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seal_seq")
    @SequenceGenerator(name = "seal_seq", sequenceName = "seal_seq", allocationSize = 100)
    private long id;

    @Version
    private long version;

    @Embedded
    private Organ organ;

    private String name;

    @Column(name = "custodian_post_id")
    private long custodianPostId;

    @Column(name = "custodian_post_name")
    private String custodianPostName;

    @Column(name = "size_mm")
    private int sizeMm;

    @Column(name = "picture_sha256")
    private @Nullable String pictureSha256;

    @Column(name = "picture_type")
    private @Nullable String pictureType;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected Seal() {}

    /**
     * A seal; without a picture it is one of a demonstration.
     *
     * @param picture where the picture lies, null for a demonstration
     */
    public Seal(RegisterSeal said, UnitView unit, PostRow custodian, @Nullable SealPicture picture) {
        if (said.sizeMm() < SMALLEST || said.sizeMm() > LARGEST) {
            throw BusinessException.refused("document.error.sealSize", SMALLEST, LARGEST);
        }
        this.organ = new Organ(unit);
        this.name = Sentence.required(said.name(), NAME);
        this.custodianPostId = custodian.id();
        this.custodianPostName = custodian.name();
        this.sizeMm = said.sizeMm();
        this.pictureSha256 = picture == null ? null : picture.sha256();
        this.pictureType = picture == null ? null : picture.mediaType();
        this.validFrom = said.validFrom();
        this.validTo = span(said.validFrom(), said.validTo());
    }

    /** 停用 · from the day after. */
    public void end(LocalDate lastDay, long seen) {
        if (version != seen) {
            throw BusinessException.conflict("document.error.stale");
        }
        validTo = span(validFrom, lastDay);
    }

    private static @Nullable LocalDate span(LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw BusinessException.refused("document.error.sealSpan");
        }
        return to;
    }

    /** @return whether the holder of the post may put it that day */
    public boolean mayBePut(@Nullable Long post, LocalDate day) {
        return post != null && post == custodianPostId && validOn(day);
    }

    private boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public UnitView organ() {
        return organ.view();
    }

    /** @return where its picture lies, empty for a demonstration */
    public Optional<SealPicture> picture() {
        return pictureSha256 == null || pictureType == null
                ? Optional.empty()
                : Optional.of(new SealPicture(pictureSha256, pictureType));
    }

    /** @return what is printed where it is put */
    public SealFacts facts() {
        return new SealFacts(name, sizeMm, pictureSha256);
    }

    /** @return as lists show it on that day */
    public SealView view(LocalDate today) {
        return new SealView(
                id,
                version,
                name,
                organ.view().name(),
                custodianPostName,
                sizeMm,
                validFrom,
                validTo,
                pictureSha256 == null,
                validOn(today));
    }
}
