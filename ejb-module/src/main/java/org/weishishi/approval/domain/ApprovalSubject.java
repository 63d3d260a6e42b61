package org.weishishi.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.weishishi.shared.Money;
import org.weishishi.shared.SubjectRef;

/** 审批事项 · what an approval is about, as it was when it was last submitted, and where its steps are resolved. */
@Embeddable
public class ApprovalSubject {

    @Column(name = "subject_kind", nullable = false, updatable = false)
    private String kind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private long subjectId;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "amount", nullable = false)
    private BigDecimal amount;

    @Column(name = "amount_demonstration", nullable = false)
    private boolean amountDemonstration;

    @Column(name = "purpose", nullable = false, updatable = false)
    private String purpose;

    @Column(name = "community_id", nullable = false, updatable = false)
    private long communityId;

    @Column(name = "street_id", nullable = false, updatable = false)
    private long streetId;

    @Column(name = "district_id", nullable = false, updatable = false)
    private long districtId;

    @Column(name = "city_id", nullable = false, updatable = false)
    private long cityId;

    @Column(name = "community_name", nullable = false, updatable = false)
    private String communityName;

    protected ApprovalSubject() {}

    /** @param place steps are resolved upwards from here */
    public ApprovalSubject(SubjectRef ref, String title, Money amount, boolean demonstration, Place place) {
        this.kind = ref.kind();
        this.subjectId = ref.id();
        this.title = title;
        this.amount = amount.yuan();
        this.amountDemonstration = demonstration;
        this.purpose = place.purpose();
        this.communityId = place.communityId();
        this.streetId = place.streetId();
        this.districtId = place.districtId();
        this.cityId = place.cityId();
        this.communityName = place.communityName();
    }

    /** 重新送审 · name and sum as they are submitted again; earlier ones stay in the kept snapshots. */
    public void amend(String title, Money amount, boolean demonstration) {
        this.title = title;
        this.amount = amount.yuan();
        this.amountDemonstration = demonstration;
    }

    public SubjectRef ref() {
        return new SubjectRef(kind, subjectId);
    }

    public String title() {
        return title;
    }

    public Money amount() {
        return new Money(amount);
    }

    /** @return 演示数据 · whether the sum was not published */
    public boolean amountDemonstration() {
        return amountDemonstration;
    }

    public Place place() {
        return new Place(purpose, communityId, streetId, districtId, cityId, communityName);
    }

    public long communityId() {
        return communityId;
    }

    public String communityName() {
        return communityName;
    }
}
