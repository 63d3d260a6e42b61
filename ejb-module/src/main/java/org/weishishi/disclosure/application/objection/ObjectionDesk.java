package org.weishishi.disclosure.application.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.api.objection.ObjectedBody;
import org.weishishi.disclosure.api.objection.ObjectionEffect;
import org.weishishi.disclosure.application.period.NoticePeriods;
import org.weishishi.disclosure.application.publication.PublicationQueue;
import org.weishishi.disclosure.domain.Entry;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.objection.Handling;
import org.weishishi.disclosure.domain.objection.Objection;
import org.weishishi.disclosure.domain.objection.ObjectionRepository;
import org.weishishi.disclosure.domain.objection.Objector;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.organization.application.WorkingCalendar;
import org.weishishi.rule.api.DisclosureRule;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;

/** 异议登记 · takes an objection however it came and gives it to the unit that handles it: by rule, never the body objected to. */
@ApplicationScoped
public class ObjectionDesk {

    private final ObjectionRepository objections;
    private final NoticePeriods periods;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;
    private final PublicationQueue queue;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    ObjectionDesk() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ObjectionDesk(
            ObjectionRepository objections,
            NoticePeriods periods,
            Directory directory,
            WorkingCalendar calendar,
            BusinessClock clock,
            PublicationQueue queue) {
        this.objections = objections;
        this.periods = periods;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
        this.queue = queue;
    }

    /**
     * Registers an objection to a locked notice. One that came in time is taken also when the notice has ended since; refusals
     * {@code disclosure.error.received}, {@code .state}, {@code .notInNotice}.
     */
    public Objection register(DisclosureNotice notice, Objection.Letter letter, Objector.Words who, Entry entry) {
        requireTime(notice, letter.receivedAt());
        Long project = letter.projectId();
        if (project != null && notice.standing().stream().noneMatch(one -> one.projectId() == project)) {
            throw BusinessException.refused("disclosure.error.notInNotice");
        }
        Objection objection = new Objection(
                new Objection.Notice(notice.id(), notice.rootId()),
                objections.of(notice.rootId()).size() + 1,
                letter,
                handling(notice, letter.body()),
                entry);
        objections.add(objection);
        queue.changed(notice);
        if (!who.anonymous()) {
            objections.add(new Objector(objection.id(), who));
        }
        return objection;
    }

    private void requireTime(DisclosureNotice notice, OffsetDateTime receivedAt) {
        if (!notice.state().open() || notice.state() == NoticeState.WITHDRAWN) {
            throw BusinessException.conflict("disclosure.error.state", notice.title());
        }
        LocalDate day = receivedAt.atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
        if (!notice.period().takes(day) || receivedAt.isAfter(clock.now())) {
            throw BusinessException.refused(
                    "disclosure.error.received",
                    day,
                    notice.period().publishedOn(),
                    notice.period().lastDay());
        }
    }

    private Handling handling(DisclosureNotice notice, ObjectedBody body) {
        UnitView community = directory.unit(notice.communityId());
        DisclosureRule rule = periods.rule(community, notice.origin().stage().name(), clock.today());
        UnitView handler = directory.ancestor(community.id(), above(OrgLevel.valueOf(rule.handler()), body));
        return new Handling(
                handler.id(),
                directory.officialName(handler.id()),
                within(rule.acknowledgeDays()),
                within(rule.answerDays()));
    }

    /** The level of the rule, or the one above the body objected to when that is it or lies below. */
    private static OrgLevel above(OrgLevel byRule, ObjectedBody body) {
        OrgLevel least = switch (body) {
            case COMMUNITY -> OrgLevel.STREET;
            case STREET -> OrgLevel.DISTRICT;
            case DISTRICT -> OrgLevel.CITY;
        };
        return byRule.compareTo(least) < 0 ? byRule : least;
    }

    /** An objection is taken also when nobody can say yet until when it has to be answered. */
    private @Nullable LocalDate within(int days) {
        try {
            return calendar.plusWorkingDays(clock.today(), days);
        } catch (BusinessException calendarMissing) {
            return null;
        }
    }

    /**
     * 撤回之前 · refuses ({@code disclosure.error.openObjection}) while an objection holds the notices of that chain: its projects are published
     * anew with a notice of another chain, which that objection would not hold.
     */
    public void requireSettled(long rootId) {
        int open = objections.holding(rootId);
        if (open > 0) {
            throw BusinessException.refused("disclosure.error.openObjection", open);
        }
    }

    /** 更正已发布 · what was answered with a correction no longer holds the chain. */
    public void corrected(long rootId, Entry entry) {
        objections.of(rootId).stream()
                .filter(one -> one.effect() == ObjectionEffect.CORRECTION)
                .forEach(one -> one.effected(entry.at()));
    }
}
