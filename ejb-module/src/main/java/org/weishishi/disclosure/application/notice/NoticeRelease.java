package org.weishishi.disclosure.application.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.notice.NoticeKind;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.application.objection.ObjectionDesk;
import org.weishishi.disclosure.application.period.NoticePeriods;
import org.weishishi.disclosure.application.publication.PublicationQueue;
import org.weishishi.disclosure.domain.Entry;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.NoticeContent;
import org.weishishi.disclosure.domain.notice.NoticeRepository;
import org.weishishi.disclosure.domain.period.NoticePeriod;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Settings;

/** 公示发布 · makes a reviewed draft public: checked for traces of people, its period counted, its papers ordered, the old one closed. */
@ApplicationScoped
public class NoticeRelease {

    private final NoticeRepository notices;
    private final NoticePaper paper;
    private final NoticePeriods periods;
    private final PersonalCheck personal;
    private final ObjectionDesk objections;
    private final Directory directory;
    private final Settings settings;
    private final PublicationQueue queue;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    NoticeRelease() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public NoticeRelease(
            NoticeRepository notices,
            NoticePaper paper,
            NoticePeriods periods,
            PersonalCheck personal,
            ObjectionDesk objections,
            Directory directory,
            Settings settings,
            PublicationQueue queue) {
        this.notices = notices;
        this.paper = paper;
        this.periods = periods;
        this.personal = personal;
        this.objections = objections;
        this.directory = directory;
        this.settings = settings;
        this.queue = queue;
    }

    /** Refuses ({@code disclosure.error.noPublicUrl}) while residents could not verify a paper. */
    public void requireAddress() {
        if (settings.verificationAddress().isEmpty()) {
            throw BusinessException.refused("disclosure.error.noPublicUrl");
        }
    }

    /** Releases the draft as that person; it runs from today. A withdrawal is refused while an objection is open, also one that came after its draft. */
    public void release(DisclosureNotice notice, Entry entry, @Nullable Long person) {
        requireAddress();
        personal.require(notice);
        UnitView community = directory.unit(notice.communityId());
        DisclosureNotice old = previous(notice);
        notice.release(period(notice, old, community), entry, person);
        if (old != null) {
            replace(old, notice, entry);
        }
        paper.request(notice, community);
        queue.changed(notice);
    }

    private @Nullable DisclosureNotice previous(DisclosureNotice notice) {
        Long id = notice.origin().previousId();
        return id == null ? null : notices.lock(id).orElseThrow();
    }

    private NoticePeriod period(DisclosureNotice notice, @Nullable DisclosureNotice old, UnitView community) {
        String stage = notice.origin().stage().name();
        if (notice.origin().kind() == NoticeKind.WITHDRAWAL) {
            return periods.onlyToday();
        }
        return old != null && old.state() == NoticeState.PUBLISHED
                ? periods.correcting(community, stage, old.period())
                : periods.fromToday(community, stage);
    }

    private void replace(DisclosureNotice old, DisclosureNotice notice, Entry entry) {
        String why = notice.content().json().getString(NoticeContent.REASON, "");
        if (notice.origin().kind() == NoticeKind.WITHDRAWAL) {
            objections.requireSettled(old.rootId());
            old.withdrawn(why, entry);
        } else {
            old.corrected(why, entry);
            objections.corrected(notice.rootId(), entry);
        }
    }
}
