package org.weishishi.disclosure.application.notice;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.NoticeProject;
import org.weishishi.disclosure.domain.notice.NoticeRepository;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport;
import org.weishishi.project.application.Projects;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 公示期满 · ends what is due, one notice to a transaction, and lets its projects go on. */
@UseCase
public class EndNotices {

    private final NoticeRepository notices;
    private final NoticeScope scope;
    private final Projects projects;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    EndNotices() {
        this(null, null, null, null);
    }

    @Inject
    public EndNotices(NoticeRepository notices, NoticeScope scope, Projects projects, BusinessClock clock) {
        this.notices = notices;
        this.scope = scope;
        this.projects = projects;
        this.clock = clock;
    }

    /** @return running notices whose last day has passed and that no open objection holds */
    @Allowed(value = Permission.SYSTEM, kind = Allowed.Kind.READ)
    public List<Long> due() {
        return notices.due(clock.today());
    }

    /** @return whether the notice ended now; false when another node was quicker or an objection holds it */
    @Allowed(Permission.SYSTEM)
    public boolean end(long noticeId) {
        return notices.lock(noticeId).map(this::close).orElse(false);
    }

    private boolean close(DisclosureNotice notice) {
        if (!notice.end(clock.today(), scope.entry())) {
            return false;
        }
        for (NoticeProject project : notice.standing()) {
            projects.report(new StageReport(
                    project.projectId(),
                    StageKind.DISCLOSURE,
                    StageReport.Outcome.PASSED,
                    Json.createObjectBuilder()
                            .add("noticeId", notice.id())
                            .add("title", notice.title())
                            .add("from", notice.period().firstDay().toString())
                            .add("to", notice.period().lastDay().toString())
                            .add("objections", objections(notice, project))
                            .build()));
        }
        return true;
    }

    private static int objections(DisclosureNotice notice, NoticeProject project) {
        return (int) notice.objections().stream()
                .filter(objection -> objection.projectId() == project.projectId())
                .count();
    }
}
