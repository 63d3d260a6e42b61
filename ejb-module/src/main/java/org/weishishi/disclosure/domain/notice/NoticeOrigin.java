package org.weishishi.disclosure.domain.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.NoticeKind;

/** 公示由来 · what a notice is about, which one it names, and the random code of its public address. */
@Embeddable
public class NoticeOrigin {

    @Enumerated(EnumType.STRING)
    @Column(name = "disclosure_stage", nullable = false)
    private DisclosureStage stage;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private NoticeKind kind;

    @Nullable
    @Column(name = "meeting_id")
    private Long meetingId;

    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "held", nullable = false)
    private LocalDate held;

    /** Unique, so that two corrections of one notice cannot both be on their way. */
    @Nullable
    @Column(name = "previous_id")
    private Long previousId;

    @Nullable
    @Column(name = "root_id")
    private Long rootId;

    @Column(name = "public_code", nullable = false)
    private String code;

    protected NoticeOrigin() {}

    NoticeOrigin(Occasion occasion, String code) {
        this.stage = occasion.stage();
        this.kind = occasion.kind();
        this.meetingId = occasion.meetingId();
        this.attempt = occasion.attempt();
        this.held = occasion.held();
        this.previousId = occasion.previousId();
        this.rootId = occasion.rootId();
        this.code = code;
    }

    void letGo() {
        previousId = null;
    }

    public DisclosureStage stage() {
        return stage;
    }

    public NoticeKind kind() {
        return kind;
    }

    /** @return the meeting whose result it is, null for progress and results */
    public @Nullable Long meetingId() {
        return meetingId;
    }

    /** @return the day before which it cannot be published */
    public LocalDate held() {
        return held;
    }

    /** @return the notice it corrects or withdraws, null for an original */
    public @Nullable Long previousId() {
        return previousId;
    }

    /** @return the original at the head of the chain, null for an original */
    public @Nullable Long rootId() {
        return rootId;
    }

    /** @return 公开编码 · names it in public addresses, cannot be guessed */
    public String code() {
        return code;
    }
}
