package org.weishishi.disclosure.domain.notice;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.api.objection.ObjectionOutcome;
import org.weishishi.disclosure.api.period.ExtensionReason;
import org.weishishi.disclosure.domain.Entry;
import org.weishishi.disclosure.domain.Wording;
import org.weishishi.disclosure.domain.objection.Objection;
import org.weishishi.disclosure.domain.period.NoticePeriod;
import org.weishishi.disclosure.domain.period.PeriodExtension;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.BusinessException;

/** 公示 · one notice: published with the projects of one meeting, ended by the program or withdrawn with a reason. */
@Entity
@Table(name = "disclosure_notice")
@Access(AccessType.FIELD)
public class DisclosureNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disclosure_notice_seq")
    @SequenceGenerator(name = "disclosure_notice_seq", sequenceName = "disclosure_notice_seq", allocationSize = 100)
    private long id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @Column(name = "community_id", nullable = false)
    private long communityId;

    @Nullable
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @Column(name = "street_id")
    private Long streetId;

    @Nullable
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @Column(name = "district_id")
    private Long districtId;

    @Column(name = "meeting_id", nullable = false)
    private long meetingId;

    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "title", nullable = false)
    private String title;

    @Embedded
    private NoticePeriod period;

    @Embedded
    private NoticePosting posting;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private NoticeState state;

    @Column(name = "published_by", nullable = false)
    private String publishedBy;

    @Column(name = "published_at", nullable = false)
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

    @Column(name = "changes", nullable = false)
    private int changes;

    @ElementCollection
    @CollectionTable(name = "notice_project", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderBy("position")
    private List<NoticeProject> projects = new ArrayList<>();

    @OneToMany(mappedBy = "notice", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Objection> objections = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "notice_extension", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderBy("at")
    private List<PeriodExtension> extensions = new ArrayList<>();

    protected DisclosureNotice() {}

    /** 发布 · refuses a notice without projects and one published before the day of the resolution. */
    public DisclosureNotice(
            UnitView community,
            Occasion occasion,
            NoticePeriod period,
            NoticePosting posting,
            List<NoticeProject> projects,
            Entry entry) {
        Occasion.requireProjects(projects);
        if (period.publishedOn().isBefore(occasion.held())) {
            throw BusinessException.refused("disclosure.error.beforeResolution", occasion.held());
        }
        this.communityId = community.id();
        this.streetId = community.streetId();
        this.districtId = community.districtId();
        this.meetingId = occasion.meetingId();
        this.attempt = occasion.attempt();
        this.title = occasion.title();
        this.period = period;
        this.posting = posting;
        this.state = NoticeState.PUBLISHED;
        this.publishedBy = entry.who();
        this.publishedAt = entry.at();
        this.projects.addAll(projects);
    }

    /** 登记异议 · inside the period, against a project of the notice that still stands. */
    public Objection object(Objection.Letter letter, LocalDate today, Entry entry) {
        requirePublished();
        if (!period.takes(letter.receivedOn()) || letter.receivedOn().isAfter(today)) {
            throw BusinessException.refused(
                    "disclosure.error.received", letter.receivedOn(), period.publishedOn(), period.lastDay());
        }
        if (standing().stream().noneMatch(project -> project.projectId() == letter.projectId())) {
            throw BusinessException.refused("disclosure.error.notInNotice", letter.projectId());
        }
        Objection objection = new Objection(this, objections.size() + 1, letter, entry);
        objections.add(objection);
        changes++;
        return objection;
    }

    /** 答复异议 · @return the project that falls by this answer; null when none does */
    public @Nullable Long answer(int number, ObjectionOutcome outcome, String words, Entry entry) {
        requirePublished();
        Objection objection = objections.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("disclosure.error.noObjection", number));
        long project = objection.projectId();
        boolean fallen = struck(project);
        objection.answer(outcome, words, entry);
        changes++;
        return !fallen && struck(project) ? project : null;
    }

    /** 延长公示期 · refuses a day that is no later than the present last one ({@code disclosure.error.notLonger}). */
    public void extend(ExtensionReason reason, LocalDate until, String words, Entry entry) {
        requirePublished();
        String given = Wording.require(words, 500, "disclosure.error.extensionWords");
        if (!until.isAfter(period.lastDay())) {
            throw BusinessException.refused("disclosure.error.notLonger", period.lastDay());
        }
        extensions.add(new PeriodExtension(reason, period.lastDay(), until, given, entry.who(), entry.at()));
        period = period.until(until);
        changes++;
    }

    /** 撤回 · with a reason, and not to get rid of an objection. */
    public void withdraw(String why, Entry entry) {
        requirePublished();
        if (openObjections() > 0) {
            throw BusinessException.refused("disclosure.error.openObjection", openObjections());
        }
        reason = Wording.require(why, 500, "disclosure.error.reason");
        close(NoticeState.WITHDRAWN, entry);
    }

    /** 期满 · @return whether it ended: the last day has passed and no objection is open */
    public boolean end(LocalDate today, Entry entry) {
        if (state != NoticeState.PUBLISHED || !period.over(today) || openObjections() > 0) {
            return false;
        }
        close(NoticeState.ENDED, entry);
        return true;
    }

    /** Refuses when somebody changed the notice since the reader saw it. */
    public void expect(int seen) {
        if (seen != version) {
            throw BusinessException.conflict("disclosure.error.changed", title);
        }
    }

    /** @return the projects no objection was upheld against */
    public List<NoticeProject> standing() {
        return projects.stream().filter(one -> !struck(one.projectId())).toList();
    }

    /** @return whether an objection to the project was upheld */
    public boolean struck(long project) {
        return objections.stream().anyMatch(one -> one.upheldAgainst(project));
    }

    /** @return how many objections wait for an answer */
    public int openObjections() {
        return (int) objections.stream().filter(Objection::open).count();
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public long communityId() {
        return communityId;
    }

    public long meetingId() {
        return meetingId;
    }

    public String title() {
        return title;
    }

    public NoticePeriod period() {
        return period;
    }

    public NoticePosting posting() {
        return posting;
    }

    public NoticeState state() {
        return state;
    }

    public Entry published() {
        return new Entry(publishedBy, publishedAt);
    }

    public @Nullable Entry closed() {
        return closedBy == null || closedAt == null ? null : new Entry(closedBy, closedAt);
    }

    public @Nullable String reason() {
        return reason;
    }

    public List<PeriodExtension> extensions() {
        return List.copyOf(extensions);
    }

    public List<NoticeProject> projects() {
        return List.copyOf(projects);
    }

    public List<Objection> objections() {
        return List.copyOf(objections);
    }

    private void requirePublished() {
        if (state != NoticeState.PUBLISHED) {
            throw BusinessException.conflict("disclosure.error.state", title);
        }
    }

    private void close(NoticeState next, Entry entry) {
        state = next;
        closedBy = entry.who();
        closedAt = entry.at();
        changes++;
    }
}
