package org.weishishi.disclosure.application.period;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.api.period.ExtensionReason;
import org.weishishi.disclosure.api.period.ReportInterruption;
import org.weishishi.disclosure.application.notice.NoticeScope;
import org.weishishi.disclosure.application.publication.PublicationQueue;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 延长公示期 · days on which nobody could read the notice are made up for; nobody chooses how many. */
@UseCase
public class ExtendPeriod {

    private final NoticeScope scope;
    private final NoticePeriods periods;
    private final BusinessClock clock;
    private final PublicationQueue queue;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    ExtendPeriod() {
        this(null, null, null, null);
    }

    @Inject
    public ExtendPeriod(NoticeScope scope, NoticePeriods periods, BusinessClock clock, PublicationQueue queue) {
        this.scope = scope;
        this.periods = periods;
        this.clock = clock;
        this.queue = queue;
    }

    /** @return the new last day; refused when none of the days counted */
    @Allowed({Permission.DISCLOSURE_PUBLISH, Permission.CONSULTATION_RECORD})
    public LocalDate interrupted(ReportInterruption command) {
        DisclosureNotice notice = scope.notice(command.noticeId(), command.version());
        notice.require(NoticeState.PUBLISHED);
        LocalDate published = notice.period().publishedOn();
        if (command.to().isBefore(command.from())
                || command.from().isBefore(published)
                || command.to().isAfter(clock.today())) {
            throw BusinessException.refused("disclosure.error.interruption", published, clock.today());
        }
        LocalDate until = periods.afterInterruption(
                scope.community(notice.communityId()),
                notice.origin().stage().name(),
                notice.period(),
                command.from(),
                command.to());
        notice.extend(ExtensionReason.INTERRUPTED, until, command.words(), scope.entry());
        queue.changed(notice);
        return until;
    }
}
