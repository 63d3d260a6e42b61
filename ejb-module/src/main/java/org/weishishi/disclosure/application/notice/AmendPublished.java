package org.weishishi.disclosure.application.notice;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import java.util.Optional;
import org.weishishi.disclosure.api.notice.AmendNotice;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.NoticeKind;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.application.objection.ObjectionDesk;
import org.weishishi.disclosure.domain.Wording;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.Draft;
import org.weishishi.disclosure.domain.notice.NoticeContent;
import org.weishishi.disclosure.domain.notice.NoticeRepository;
import org.weishishi.disclosure.domain.notice.Occasion;
import org.weishishi.document.api.DocumentView;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.application.Projects;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 更正、撤回公示 · both are drafts of new notices that name the old; the old one stays readable with what became of it. */
@UseCase
public class AmendPublished {

    private final NoticeScope scope;
    private final NoticeRepository notices;
    private final ObjectionDesk objections;
    private final NoticeDrafting drafting;
    private final NoticePaper paper;
    private final Projects projects;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    AmendPublished() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public AmendPublished(
            NoticeScope scope,
            NoticeRepository notices,
            ObjectionDesk objections,
            NoticeDrafting drafting,
            NoticePaper paper,
            Projects projects) {
        this.scope = scope;
        this.notices = notices;
        this.objections = objections;
        this.drafting = drafting;
        this.paper = paper;
        this.projects = projects;
    }

    /** @return the draft of a correction; conflict {@code disclosure.error.already} while another one is on its way */
    @Allowed(Permission.DISCLOSURE_PUBLISH)
    public long correct(AmendNotice command) {
        DisclosureNotice old = scope.notice(command.noticeId(), command.version());
        old.requireReplaceable();
        String title = OfficialWords.of("disclosure.words.title.CORRECTION", old.title());
        return draft(old, NoticeKind.CORRECTION, title, old.content(), command.reason());
    }

    /**
     * @return the draft of a withdrawal; refused while an objection is open ({@code disclosure.error.openObjection}), and once a project
     *     went on to its approval ({@code disclosure.error.wentOn})
     */
    @Allowed(Permission.DISCLOSURE_PUBLISH)
    public long withdraw(AmendNotice command) {
        DisclosureNotice old = scope.notice(command.noticeId(), command.version());
        objections.requireSettled(old.rootId());
        wentOn(old).ifPresent(project -> {
            throw BusinessException.refused("disclosure.error.wentOn", project.name());
        });
        if (old.state() != NoticeState.PUBLISHED) {
            throw BusinessException.conflict("disclosure.error.state", old.title());
        }
        String title = OfficialWords.of("disclosure.words.title.WITHDRAWAL", old.title());
        return draft(
                old,
                NoticeKind.WITHDRAWAL,
                title,
                old.content().without("figures").without("photos").without("files"),
                command.reason());
    }

    private Optional<ProjectView> wentOn(DisclosureNotice old) {
        boolean result = old.origin().stage() == DisclosureStage.RESOLUTION && old.state() == NoticeState.ENDED;
        return old.standing().stream()
                .filter(any -> result)
                .map(one -> projects.view(one.projectId()))
                .filter(one -> one.stage() != StageKind.DISCLOSURE)
                .findFirst();
    }

    private long draft(DisclosureNotice old, NoticeKind kind, String title, NoticeContent content, String reason) {
        Long meeting = old.origin().meetingId();
        Occasion occasion = new Occasion(
                old.origin().stage(),
                kind,
                meeting,
                meeting == null ? 1 : notices.ofMeeting(meeting) + 1,
                old.period().publishedOn(),
                old.id(),
                old.rootId());
        NoticeContent named = content.with(
                        NoticeContent.REASON, Json.createValue(Wording.require(reason, 500, "disclosure.error.reason")))
                .with(
                        "old",
                        Json.createObjectBuilder()
                                .add("title", old.title())
                                .add("number", number(old))
                                .add("published", old.period().publishedOn().toString())
                                .build());
        return drafting.keep(
                        scope.community(old.communityId()),
                        occasion,
                        new Draft(title, named, old.posting(), old.standing()),
                        scope.entry(),
                        scope.person())
                .id();
    }

    private String number(DisclosureNotice old) {
        List<DocumentView> papers = paper.of(old.id());
        return papers.isEmpty() ? "" : papers.get(0).number();
    }
}
