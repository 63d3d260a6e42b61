package org.weishishi.disclosure.domain.publication;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** 待公开变动 · something residents may read of that notice changed; written in the transaction that changed it, gone once the files are there. */
@Entity
@Table(name = "publication_change")
@Access(AccessType.FIELD)
public class PublicationChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "publication_change_seq")
    @SequenceGenerator(name = "publication_change_seq", sequenceName = "publication_change_seq", allocationSize = 100)
    private long id;

    @Column(name = "notice_id", nullable = false)
    private long noticeId;

    @Column(name = "community_id", nullable = false)
    private long communityId;

    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @Column(name = "changed_at", nullable = false)
    private OffsetDateTime at;

    protected PublicationChange() {}

    /** One change. */
    public PublicationChange(long noticeId, long communityId, OffsetDateTime at) {
        this.noticeId = noticeId;
        this.communityId = communityId;
        this.at = at;
    }

    public long id() {
        return id;
    }

    public long noticeId() {
        return noticeId;
    }

    public long communityId() {
        return communityId;
    }
}
