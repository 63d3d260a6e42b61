package org.weishishi.disclosure.application.notice;

import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.DraftResolution;
import org.weishishi.disclosure.api.notice.DraftWork;
import org.weishishi.disclosure.api.notice.MoveNotice;
import org.weishishi.disclosure.api.notice.PoolView;
import org.weishishi.disclosure.api.notice.ReviseNotice;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.Draft;
import org.weishishi.disclosure.domain.notice.Occasion;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.application.Projects;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 起草公示 · drafted from the data, changed while it is a draft, submitted to a second person; nothing of it is public yet. */
@UseCase
public class DraftNotice {

    private final NoticeScope scope;
    private final NoticePool pool;
    private final NoticeDrafting drafting;
    private final NoticeContents contents;
    private final Projects projects;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    DraftNotice() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public DraftNotice(
            NoticeScope scope,
            NoticePool pool,
            NoticeDrafting drafting,
            NoticeContents contents,
            Projects projects,
            BusinessClock clock) {
        this.scope = scope;
        this.pool = pool;
        this.drafting = drafting;
        this.contents = contents;
        this.projects = projects;
        this.clock = clock;
    }

    /** @return results that wait in the community of the acting post, meeting by meeting; empty above a community */
    @Allowed(value = Permission.DISCLOSURE_PUBLISH, kind = Allowed.Kind.READ)
    public List<PoolView> pool() {
        return pool.of(scope.actor().unit());
    }

    /** @return approved projects of the community of the acting post, of which progress and results may be told */
    @Allowed(value = Permission.DISCLOSURE_PUBLISH, kind = Allowed.Kind.READ)
    public List<ProjectView> works() {
        return projects.approved(scope.actor().unit().id());
    }

    /** @return the number of the draft */
    @Allowed(Permission.DISCLOSURE_PUBLISH)
    public long result(DraftResolution command) {
        return drafting.result(
                        scope.community(command.communityId()),
                        command.meetingId(),
                        command.text(),
                        NoticeDrafting.posting(command.posting()),
                        scope.entry(),
                        scope.person())
                .id();
    }

    /** @return the number of the draft; refused without a text, and for projects that are not approved */
    @Allowed(Permission.DISCLOSURE_PUBLISH)
    public long work(DraftWork command) {
        UnitView community = scope.community(command.communityId());
        List<ProjectView> chosen = projects.approved(community.id()).stream()
                .filter(one -> command.projects().contains(one.id()))
                .toList();
        if (chosen.isEmpty() || command.stage() == DisclosureStage.RESOLUTION) {
            throw BusinessException.conflict("disclosure.error.noWork");
        }
        if (command.text().isBlank()) {
            throw BusinessException.refused("disclosure.error.words", 4000);
        }
        String about = chosen.size() == 1
                ? chosen.get(0).name()
                : OfficialWords.of("disclosure.words.several", chosen.get(0).name(), chosen.size());
        Draft draft = new Draft(
                OfficialWords.of("disclosure.words.title." + command.stage().name(), community.name(), about),
                contents.work(community, chosen).saying(command.text(), command.figures()),
                NoticeDrafting.posting(command.posting()),
                NoticeDrafting.lines(chosen));
        return drafting.keep(
                        community, Occasion.work(command.stage(), clock.today()), draft, scope.entry(), scope.person())
                .id();
    }

    /** 修改 · title, text, figures and posting; the facts come from the data and are not typed. */
    @Allowed(Permission.DISCLOSURE_PUBLISH)
    public void revise(ReviseNotice command) {
        DisclosureNotice notice = scope.notice(command.noticeId(), command.version());
        notice.revise(
                command.title(),
                notice.content().saying(command.text(), command.figures()),
                NoticeDrafting.posting(command.posting()));
    }

    /** 提交复核. */
    @Allowed(Permission.DISCLOSURE_PUBLISH)
    public void submit(MoveNotice command) {
        scope.notice(command.noticeId(), command.version()).submit();
    }

    /** 作废 · a draft that nobody wants any more. */
    @Allowed(Permission.DISCLOSURE_PUBLISH)
    public void discard(MoveNotice command) {
        scope.notice(command.noticeId(), command.version()).discard(scope.entry());
    }
}
