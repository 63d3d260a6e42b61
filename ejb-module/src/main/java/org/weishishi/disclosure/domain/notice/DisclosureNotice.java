package org.weishishi.disclosure.domain.notice;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
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
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.notice.NoticeKind;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.api.period.ExtensionReason;
import org.weishishi.disclosure.domain.Entry;
import org.weishishi.disclosure.domain.Wording;
import org.weishishi.disclosure.domain.period.NoticePeriod;
import org.weishishi.disclosure.domain.period.PeriodExtension;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.BusinessException;

/**
 * 公示 · one notice: DRAFT ⇄ REVIEW → PUBLISHED → ENDED, CORRECTED or WITHDRAWN; a draft may be DISCARDED. What is published never
 * changes: a correction and a withdrawal are notices of their own. Every other call is a conflict ({@code disclosure.error.state}).
 */
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

    @Embedded
    private NoticePlace place;

    @Embedded
    private NoticeOrigin origin;

    @Column(name = "title", nullable = false)
    private String title;

    @Embedded
    private NoticeText text;

    @Embedded
    private NoticePosting posting;

    @Nullable
    @Embedded
    private NoticePeriod period;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private NoticeState state;

    @Embedded
    private NoticeTrail trail;

    @Column(name = "changes", nullable = false)
    private int changes;

    @ElementCollection
    @CollectionTable(name = "notice_project", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderBy("position")
    private List<NoticeProject> projects = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "notice_extension", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderBy("at")
    private List<PeriodExtension> extensions = new ArrayList<>();

    protected DisclosureNotice() {}

    /**
     * 起草 · a draft; refuses one without projects.
     *
     * @param code random code of its public address
     * @param person who drafts it, null for the program
     */
    public DisclosureNotice(
            UnitView community, Occasion occasion, String code, Draft draft, Entry entry, @Nullable Long person) {
        if (draft.projects().isEmpty()) {
            throw BusinessException.conflict("disclosure.error.noProjects");
        }
        this.place = new NoticePlace(community);
        this.origin = new NoticeOrigin(occasion, code);
        this.state = NoticeState.DRAFT;
        this.trail = new NoticeTrail(entry, person);
        this.projects.addAll(draft.projects());
        write(draft.title(), draft.content(), draft.posting());
    }

    /** 修改草稿. */
    public void revise(String newTitle, NoticeContent newContent, NoticePosting newPosting) {
        require(NoticeState.DRAFT);
        write(newTitle, newContent, newPosting);
    }

    private void write(String newTitle, NoticeContent newContent, NoticePosting newPosting) {
        title = Wording.require(newTitle, 200, "disclosure.error.title");
        text = new NoticeText(newContent);
        posting = newPosting;
    }

    /** 提交复核. */
    public void submit() {
        require(NoticeState.DRAFT);
        trail.submit();
        state = NoticeState.REVIEW;
    }

    /** 退回修改 · by the second person, with what is wrong. */
    public void sendBack(String why) {
        require(NoticeState.REVIEW);
        trail.sendBack(why);
        state = NoticeState.DRAFT;
    }

    /** 作废 · a draft nobody wants any more; what it would have corrected can be corrected by another one. */
    public void discard(Entry entry) {
        if (state != NoticeState.DRAFT && state != NoticeState.REVIEW) {
            throw BusinessException.conflict("disclosure.error.state", title);
        }
        origin.letGo();
        close(NoticeState.DISCARDED, entry, null);
    }

    /** 发布 · by another person than who drafted it, and not before the day of the resolution. */
    public void release(NoticePeriod counted, Entry entry, @Nullable Long person) {
        require(NoticeState.REVIEW);
        if (counted.publishedOn().isBefore(origin.held())) {
            throw BusinessException.refused("disclosure.error.beforeResolution", origin.held());
        }
        trail.publish(entry, person, title);
        period = counted;
        state = origin.kind() == NoticeKind.WITHDRAWAL ? NoticeState.ENDED : NoticeState.PUBLISHED;
    }

    /** 延长公示期 · refuses a day that is no later than the present last one ({@code disclosure.error.notLonger}). */
    public void extend(ExtensionReason reason, LocalDate until, String words, Entry entry) {
        require(NoticeState.PUBLISHED);
        String given = Wording.require(words, 500, "disclosure.error.extensionWords");
        NoticePeriod now = period();
        if (!until.isAfter(now.lastDay())) {
            throw BusinessException.refused("disclosure.error.notLonger", now.lastDay());
        }
        extensions.add(new PeriodExtension(reason, now.lastDay(), until, given, entry.who(), entry.at()));
        period = now.until(until);
        changes++;
    }

    /** 项目退出 · an answered objection takes the project out of the notice. @return whether it still stood */
    public boolean strike(long projectId) {
        for (int i = 0; i < projects.size(); i++) {
            NoticeProject one = projects.get(i);
            if (one.projectId() == projectId && !one.struck()) {
                projects.set(i, one.out());
                changes++;
                return true;
            }
        }
        return false;
    }

    /** 期满 · @return whether it ended: the last day has passed and no objection is open */
    public boolean end(LocalDate today, int openObjections, Entry entry) {
        if (state != NoticeState.PUBLISHED || !period().over(today) || openObjections > 0) {
            return false;
        }
        close(NoticeState.ENDED, entry, null);
        return true;
    }

    /** 被更正 · a correction was published in its place. */
    public void corrected(String why, Entry entry) {
        requireReplaceable();
        close(NoticeState.CORRECTED, entry, why);
    }

    /** 被撤回 · a withdrawal was published; an ended notice stays what it is, because its projects went on. */
    public void withdrawn(String why, Entry entry) {
        require(NoticeState.PUBLISHED);
        close(NoticeState.WITHDRAWN, entry, why);
    }

    /** Refuses a notice that no correction can name: only one that runs or has ended, and no withdrawal. */
    public void requireReplaceable() {
        if ((state != NoticeState.PUBLISHED && state != NoticeState.ENDED) || origin.kind() == NoticeKind.WITHDRAWAL) {
            throw BusinessException.conflict("disclosure.error.state", title);
        }
    }

    /** Refuses when somebody changed the notice since the reader saw it. */
    public void expect(int seen) {
        if (seen != version) {
            throw BusinessException.conflict("disclosure.error.changed", title);
        }
    }

    /** Refuses a notice that is not in that state. */
    public void require(NoticeState wanted) {
        if (state != wanted) {
            throw BusinessException.conflict("disclosure.error.state", title);
        }
    }

    private void close(NoticeState now, Entry entry, @Nullable String why) {
        trail.close(entry, why);
        state = now;
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public long communityId() {
        return place.communityId();
    }

    /** @return what it is about */
    public NoticeOrigin origin() {
        return origin;
    }

    /** @return the original at the head of its chain of corrections: itself when it is one */
    public long rootId() {
        Long root = origin.rootId();
        return root == null ? id : root;
    }

    public String title() {
        return title;
    }

    public NoticeContent content() {
        return text.content();
    }

    /** @return its period; only of a published one */
    public NoticePeriod period() {
        if (period == null) {
            throw new IllegalStateException("not published: " + id);
        }
        return period;
    }

    public NoticePosting posting() {
        return posting;
    }

    public NoticeState state() {
        return state;
    }

    public NoticeTrail trail() {
        return trail;
    }

    public List<NoticeProject> projects() {
        return List.copyOf(projects);
    }

    /** @return the projects no objection took out */
    public List<NoticeProject> standing() {
        return projects.stream().filter(one -> !one.struck()).toList();
    }

    public List<PeriodExtension> extensions() {
        return List.copyOf(extensions);
    }
}
