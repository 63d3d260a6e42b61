package org.weishishi.disclosure.application.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weishishi.disclosure.api.notice.NoticeView;
import org.weishishi.disclosure.api.objection.ObjectionView;
import org.weishishi.disclosure.application.period.NoticePeriods;
import org.weishishi.disclosure.domain.Entry;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.NoticeProject;
import org.weishishi.disclosure.domain.objection.Objection;
import org.weishishi.disclosure.domain.period.NoticePeriod;
import org.weishishi.organization.application.Directory;

/** 公示视图 · turns a notice into what pages show. */
@ApplicationScoped
public class NoticeViews {

    private final Directory directory;
    private final NoticePeriods periods;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    NoticeViews() {
        this(null, null);
    }

    @Inject
    public NoticeViews(Directory directory, NoticePeriods periods) {
        this.directory = directory;
        this.periods = periods;
    }

    public NoticeView view(DisclosureNotice notice) {
        NoticePeriod period = notice.period();
        var posting = notice.posting();
        return new NoticeView(
                notice.id(),
                notice.version(),
                notice.communityId(),
                directory.unit(notice.communityId()).name(),
                notice.title(),
                notice.state(),
                new NoticeView.Span(
                        period.publishedOn(),
                        period.firstDay(),
                        period.lastDay(),
                        period.days(),
                        period.workingDays(),
                        periods.left(period)),
                new NoticeView.Posting(posting.carrier(), posting.address(), posting.phone(), posting.contact()),
                notice.projects().stream().map(project -> line(notice, project)).toList(),
                notice.openObjections(),
                notice.reason());
    }

    public static ObjectionView objection(DisclosureNotice notice, Objection objection) {
        Entry answered = objection.answered();
        return new ObjectionView(
                objection.number(),
                notice.projects().stream()
                        .filter(project -> project.projectId() == objection.projectId())
                        .map(NoticeProject::name)
                        .findFirst()
                        .orElseThrow(),
                objection.from(),
                objection.receivedOn(),
                objection.text(),
                objection.registered().who(),
                objection.outcome(),
                objection.answer(),
                answered == null ? null : answered.who(),
                answered == null ? null : answered.at());
    }

    private static NoticeView.Line line(DisclosureNotice notice, NoticeProject project) {
        return new NoticeView.Line(
                project.projectId(), project.code(), project.name(), notice.struck(project.projectId()));
    }
}
