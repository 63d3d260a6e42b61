package org.weishishi.disclosure.application.notice;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.application.publication.PublicationQueue;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.NoticeProject;
import org.weishishi.disclosure.domain.notice.NoticeRepository;
import org.weishishi.disclosure.domain.objection.ObjectionRepository;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport;
import org.weishishi.project.application.Projects;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 公示期满 · ends what is due, one notice to a transaction, and lets the projects of a result go on. */
@UseCase
public class EndNotices {

    private final NoticeRepository notices;
    private final ObjectionRepository objections;
    private final NoticeScope scope;
    private final Projects projects;
    private final BusinessClock clock;
    private final PublicationQueue queue;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    EndNotices() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public EndNotices(
            NoticeRepository notices,
            ObjectionRepository objections,
            NoticeScope scope,
            Projects projects,
            BusinessClock clock,
            PublicationQueue queue) {
        this.notices = notices;
        this.objections = objections;
        this.scope = scope;
        this.projects = projects;
        this.clock = clock;
        this.queue = queue;
    }

    /** @return running notices whose last day has passed and that no objection holds */
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
        if (!notice.end(clock.today(), objections.holding(notice.rootId()), scope.entry())) {
            return false;
        }
        queue.changed(notice);
        if (notice.origin().stage() == DisclosureStage.RESOLUTION) {
            notice.standing().stream()
                    .filter(one -> projects.view(one.projectId()).stage() == StageKind.DISCLOSURE)
                    .forEach(one -> passed(notice, one));
        }
        return true;
    }

    private void passed(DisclosureNotice notice, NoticeProject project) {
        projects.report(new StageReport(
                project.projectId(),
                StageKind.DISCLOSURE,
                StageReport.Outcome.PASSED,
                Json.createObjectBuilder()
                        .add("noticeId", notice.id())
                        .add("title", notice.title())
                        .add("from", notice.period().firstDay().toString())
                        .add("to", notice.period().lastDay().toString())
                        .add("objections", count(notice, project))
                        .build()));
    }

    private int count(DisclosureNotice notice, NoticeProject project) {
        return (int) objections.of(notice.rootId()).stream()
                .filter(one -> one.projectId() == null || one.projectId() == project.projectId())
                .count();
    }
}
