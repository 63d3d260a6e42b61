package org.weishishi.disclosure.application;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.weishishi.disclosure.api.PoolView;
import org.weishishi.disclosure.api.PublishDisclosure;
import org.weishishi.disclosure.domain.DisclosureNotice;
import org.weishishi.disclosure.domain.NoticePosting;
import org.weishishi.disclosure.domain.NoticeProject;
import org.weishishi.disclosure.domain.NoticeRepository;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.api.ProjectView;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.Settings;
import org.weishishi.shared.UseCase;

/** 发布公示 · makes the result of a meeting public and asks for the 公示 document. */
@UseCase
public class PublishNotice {

    private final NoticeRepository notices;
    private final NoticeScope scope;
    private final NoticePool pool;
    private final NoticePaper paper;
    private final NoticePeriods periods;
    private final Settings settings;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    PublishNotice() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public PublishNotice(
            NoticeRepository notices,
            NoticeScope scope,
            NoticePool pool,
            NoticePaper paper,
            NoticePeriods periods,
            Settings settings) {
        this.notices = notices;
        this.scope = scope;
        this.pool = pool;
        this.paper = paper;
        this.periods = periods;
        this.settings = settings;
    }

    /** @return what waits in the community of the acting post, meeting by meeting; empty above a community */
    @Allowed(value = Permission.DISCLOSURE_PUBLISH, kind = Allowed.Kind.READ)
    public List<PoolView> pool() {
        return pool.of(scope.actor().unit().id());
    }

    /**
     * @return the number of the notice; it runs from today. Refused ({@code disclosure.error.noPublicUrl}) while residents could not
     *     verify its paper
     */
    @Allowed(Permission.DISCLOSURE_PUBLISH)
    public long publish(PublishDisclosure command) {
        if (settings.verificationAddress().isEmpty()) {
            throw BusinessException.refused("disclosure.error.noPublicUrl");
        }
        UnitView community = scope.community(command.communityId());
        PoolView waiting = pool.of(community.id()).stream()
                .filter(one -> one.meetingId() == command.meetingId())
                .findFirst()
                .orElseThrow(() -> BusinessException.conflict("disclosure.error.noProjects"));
        DisclosureNotice notice = new DisclosureNotice(
                community,
                new DisclosureNotice.Occasion(
                        waiting.meetingId(),
                        notices.ofMeeting(waiting.meetingId()) + 1,
                        waiting.held(),
                        OfficialWords.of("disclosure.words.title", community.name(), waiting.meeting())),
                periods.fromToday(community),
                new NoticePosting(command.carrier(), command.address(), command.phone(), command.contact()),
                lines(waiting.projects()),
                scope.entry());
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
