package org.weishishi.disclosure.application.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.weishishi.disclosure.api.notice.PoolView;
import org.weishishi.disclosure.application.period.NoticePeriods;
import org.weishishi.disclosure.domain.Entry;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.NoticePosting;
import org.weishishi.disclosure.domain.notice.NoticeProject;
import org.weishishi.disclosure.domain.notice.NoticeRepository;
import org.weishishi.disclosure.domain.notice.Occasion;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.api.ProjectView;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Settings;

/** 公示办理 · publishes the result of one meeting, ordered alone or with others; called inside use cases. */
@ApplicationScoped
public class NoticePublication {

    private final NoticeRepository notices;
    private final NoticePool pool;
    private final NoticePaper paper;
    private final NoticePeriods periods;
    private final Settings settings;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    NoticePublication() {
        this(null, null, null, null, null);
    }

    @Inject
    public NoticePublication(
            NoticeRepository notices, NoticePool pool, NoticePaper paper, NoticePeriods periods, Settings settings) {
        this.notices = notices;
        this.pool = pool;
        this.paper = paper;
        this.periods = periods;
        this.settings = settings;
    }

    /** Refuses ({@code disclosure.error.noPublicUrl}) while residents could not verify a paper. */
    public void requireAddress() {
        if (settings.verificationAddress().isEmpty()) {
            throw BusinessException.refused("disclosure.error.noPublicUrl");
        }
    }

    /** @return the number of the notice; it runs from today */
    public long publish(UnitView community, long meetingId, NoticePosting posting, Entry entry) {
        requireAddress();
        PoolView waiting = pool.of(community.id()).stream()
                .filter(one -> one.meetingId() == meetingId)
                .findFirst()
                .orElseThrow(() -> BusinessException.conflict("disclosure.error.noProjects"));
        DisclosureNotice notice = new DisclosureNotice(
                community,
                new Occasion(
                        waiting.meetingId(),
                        notices.ofMeeting(waiting.meetingId()) + 1,
                        waiting.held(),
                        OfficialWords.of("disclosure.words.title", community.name(), waiting.meeting())),
                periods.fromToday(community, "RESOLUTION"),
                posting,
                lines(waiting.projects()),
                entry);
        notices.add(notice);
        List<JsonObject> facts = waiting.projects().stream().map(pool::facts).toList();
        paper.request(notice, community, facts);
        return notice.id();
    }

    private static List<NoticeProject> lines(List<ProjectView> projects) {
        List<NoticeProject> lines = new ArrayList<>();
        for (ProjectView project : projects) {
            lines.add(new NoticeProject(lines.size() + 1, project.id(), project.code(), project.name()));
        }
        return lines;
    }
}
