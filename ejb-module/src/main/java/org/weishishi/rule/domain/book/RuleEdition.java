package org.weishishi.rule.domain.book;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.rule.domain.DatedProfile;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.ReleaseState;
import org.weishishi.shared.TwoPersonRelease;

/**
 * 规则集版次 · one edition of a rule profile: proposed by one person, released by another, and from then on never changed. What
 * comes later is a new edition that supersedes it from its first day. The content is canonical JSON, its hash proves it.
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "rule_edition")
public class RuleEdition {

    /** 全文上限 · characters of the content. */
    public static final int LONGEST = 200_000;

    private static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rule_edition_seq")
    @SequenceGenerator(name = "rule_edition_seq", sequenceName = "rule_edition_seq", allocationSize = 100)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "rule_key")
    private String key;

    private int edition;
    private String title;
    private String areas;

    @Column(name = "in_force_from")
    private LocalDate from;

    @Column(name = "in_force_to")
    private @Nullable LocalDate to;

    private String content;

    @Column(name = "content_hash")
    private String contentHash;

    private boolean shipped;

    /** 变更事由, empty for what came with the product. */
    private String reason;

    /** 更正理由 · a correction may begin in the past; null for every other change. */
    @Column(name = "correction_reason")
    private @Nullable String correction;

    /** The key again while the proposal is open, else null: its unique constraint allows one open proposal for each key. */
    @Column(name = "open_key")
    private @Nullable String openKey;

    @Embedded
    private TwoPersonRelease release;

    @Column(name = "withdrawn_by_name")
    private @Nullable String withdrawnByName;

    @Column(name = "withdrawn_at")
    private @Nullable OffsetDateTime withdrawnAt;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    protected RuleEdition() {}

    /** 提出 · a proposal whose content has been checked. */
    public RuleEdition(DatedProfile read, JsonObject json, Grounds grounds, ActedBy by, OffsetDateTime at) {
        this.key = read.profile().key();
        this.edition = read.profile().edition();
        this.openKey = key;
        write(read, json, grounds);
        this.release = new TwoPersonRelease(by, at);
    }

    /** @return what came with the product, in force by the system */
    public static RuleEdition shipped(DatedProfile read, JsonObject json, ActedBy system, OffsetDateTime at) {
        RuleEdition one = new RuleEdition(read, json, new Grounds("", null), system, at);
        one.release.releaseShipped(system, at, one.name());
        one.openKey = null;
        one.shipped = true;
        return one;
    }

    private void write(DatedProfile read, JsonObject json, Grounds grounds) {
        String canonical = CanonicalJson.of(json);
        if (canonical.length() > LONGEST) {
            throw BusinessException.refused("rule.error.tooLong", LONGEST);
        }
        title = read.profile().name();
        areas = String.join(" ", read.areas());
        from = read.from();
        to = read.to();
        content = canonical;
        contentHash = CanonicalJson.sha256(canonical);
        reason = text(grounds.reason(), "rule.error.reasonTooLong");
        correction = grounds.correction() == null ? null : text(grounds.correction(), "rule.error.reasonTooLong");
    }

    private static String text(String said, String refusal) {
        String one = said.strip();
        if (one.codePointCount(0, one.length()) > LONGEST_REASON) {
            throw BusinessException.refused(refusal, LONGEST_REASON);
        }
        return one;
    }

    /** 修改提案 · before it is released; who changed it last cannot be its second person. */
    public void revise(DatedProfile read, JsonObject json, Grounds grounds, ActedBy by, OffsetDateTime at) {
        requireOpen();
        write(read, json, grounds);
        release = new TwoPersonRelease(by, at);
    }

    /** 复核启用 · by somebody other than who proposed it; the content is what was proposed. */
    public void release(ActedBy by, OffsetDateTime at) {
        requireOpen();
        if (!intact()) {
            throw BusinessException.refused("rule.error.notIntact", name());
        }
        release.release(by, at, name());
        openKey = null;
    }

    /** Refuses what {@link #release} would refuse because of who acts. */
    public void requireReleasable(ActedBy by) {
        requireOpen();
        release.requireReleasable(by, name());
    }

    /** 撤回 · with a reason, by either person. */
    public void withdraw(String why, ActedBy by, OffsetDateTime at) {
        requireOpen();
        if (why.isBlank()) {
            throw BusinessException.refused("rule.error.withdrawReason");
        }
        release.withdraw(name());
        withdrawnReason = text(why, "rule.error.reasonTooLong");
        withdrawnByName = by.personName();
        withdrawnAt = at;
        openKey = null;
    }

    /** Refuses a page that shows it as it was before somebody else changed it; says who was quicker. */
    public void requireVersion(long seen) {
        requireOpen();
        if (version != seen) {
            throw BusinessException.conflict(
                    "rule.error.revised", name(), release.draftedByName(), release.draftedAt());
        }
    }

    private void requireOpen() {
        if (release.state() == ReleaseState.RELEASED) {
            throw BusinessException.conflict(
                    "rule.error.released",
                    name(),
                    String.valueOf(release.releasedByName()),
                    Objects.requireNonNull(release.releasedAt()));
        }
        if (release.state() == ReleaseState.WITHDRAWN) {
            throw BusinessException.conflict(
                    "rule.error.withdrawn",
                    name(),
                    String.valueOf(withdrawnByName),
                    Objects.requireNonNull(withdrawnAt),
                    String.valueOf(withdrawnReason));
        }
    }

    /** @return whether the content still has the hash it was stored with */
    public boolean intact() {
        return CanonicalJson.sha256(content).equals(contentHash);
    }

    /** @return the content */
    public JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            return reader.readObject();
        }
    }

    /** @return time and area */
    public EditionSpan span() {
        return new EditionSpan(id(), key, edition, List.of(areas.split(" ")), from, to);
    }

    /** @return how projects and stages name it, e.g. {@code luohu-2016@1} */
    public String name() {
        return key + '@' + edition;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long version() {
        return version;
    }

    public String key() {
        return key;
    }

    public int edition() {
        return edition;
    }

    public String title() {
        return title;
    }

    public boolean isShipped() {
        return shipped;
    }

    public String reason() {
        return reason;
    }

    public @Nullable String correction() {
        return correction;
    }

    public String contentHash() {
        return contentHash;
    }

    /** @return who entered and who released it */
    public TwoPersonRelease twoPersons() {
        return release;
    }

    public @Nullable String withdrawnByName() {
        return withdrawnByName;
    }

    public @Nullable OffsetDateTime withdrawnAt() {
        return withdrawnAt;
    }

    public @Nullable String withdrawnReason() {
        return withdrawnReason;
    }

    /**
     * 变更理由.
     *
     * @param reason 变更事由
     * @param correction why an earlier edition was wrong, null when it is no correction
     */
    public record Grounds(String reason, @Nullable String correction) {}
}
