package org.weishishi.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.weishishi.shared.Money;
import org.weishishi.shared.SubjectRef;

/** 审批事项 · what is decided on, and whose it is. */
@Embeddable
public class ApprovalSubject {

    @Column(name = "subject_kind", nullable = false, updatable = false)
    private String kind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private long subjectId;

    @Column(name = "title", nullable = false, updatable = false)
    private String title;

    @Column(name = "amount", nullable = false, updatable = false)
    private BigDecimal amount;

    @Column(name = "community_id", nullable = false, updatable = false)
    private long communityId;

    @Column(name = "community_name", nullable = false, updatable = false)
    private String communityName;

    protected ApprovalSubject() {}

    /** @param communityId steps are resolved upwards from here */
    public ApprovalSubject(SubjectRef ref, String title, Money amount, long communityId, String communityName) {
        this.kind = ref.kind();
        this.subjectId = ref.id();
        this.title = title;
        this.amount = amount.yuan();
        this.communityId = communityId;
        this.communityName = communityName;
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

    public long communityId() {
        return communityId;
    }

    public String communityName() {
        return communityName;
    }
}
