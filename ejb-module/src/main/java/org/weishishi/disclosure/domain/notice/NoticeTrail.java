package org.weishishi.disclosure.domain.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.domain.Entry;
import org.weishishi.disclosure.domain.Wording;
import org.weishishi.shared.BusinessException;

/** 办理痕迹 · who drafted, sent back, released and closed a notice; the one who drafted it never releases it. */
@Embeddable
public class NoticeTrail {

    @Column(name = "drafted_by", nullable = false)
    private String draftedBy;

    @Nullable
    @Column(name = "drafted_by_person")
    private Long draftedByPerson;

    @Column(name = "drafted_at", nullable = false)
    private OffsetDateTime draftedAt;

    @Nullable
    @Column(name = "sent_back")
    private String sentBack;

    @Nullable
    @Column(name = "published_by")
    private String publishedBy;

    @Nullable
    @Column(name = "published_at")
    private OffsetDateTime publishedAt;

    @Nullable
    @Column(name = "closed_by")
    private String closedBy;

    @Nullable
    @Column(name = "closed_at")
    private OffsetDateTime closedAt;

    @Nullable
    @Column(name = "reason")
    private String reason;

    protected NoticeTrail() {}

    NoticeTrail(Entry entry, @Nullable Long person) {
        this.draftedBy = entry.who();
        this.draftedByPerson = person;
        this.draftedAt = entry.at();
    }

    void sendBack(String why) {
        sentBack = Wording.require(why, 500, "disclosure.error.sentBack");
    }

    void submit() {
        sentBack = null;
    }

    void publish(Entry entry, @Nullable Long person, String title) {
        if (draftedBy.equals(entry.who()) || (draftedByPerson != null && draftedByPerson.equals(person))) {
            throw BusinessException.refused("disclosure.error.samePerson", title);
        }
        publishedBy = entry.who();
        publishedAt = entry.at();
    }

    void close(Entry entry, @Nullable String why) {
        closedBy = entry.who();
        closedAt = entry.at();
        reason = why;
    }

    /** @return who drafted it, and when */
    public Entry drafted() {
        return new Entry(draftedBy, draftedAt);
    }

    /** @return who released it, and when; null before */
    public @Nullable Entry published() {
        return publishedBy == null || publishedAt == null ? null : new Entry(publishedBy, publishedAt);
    }

    /** @return who ended, withdrew or corrected it, and when; null before */
    public @Nullable Entry closed() {
        return closedBy == null || closedAt == null ? null : new Entry(closedBy, closedAt);
    }

    /** @return why it was withdrawn or corrected, null otherwise */
    public @Nullable String reason() {
        return reason;
    }

    /** @return 退回意见 of the second person, null when there is none open */
    public @Nullable String sentBack() {
        return sentBack;
    }
}
