package org.weishishi.disclosure.application.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.material.FileView;
import org.weishishi.disclosure.api.material.PhotoView;
import org.weishishi.disclosure.api.notice.NoticeFile;
import org.weishishi.disclosure.api.notice.NoticeFile.Action;
import org.weishishi.disclosure.api.notice.NoticeRow;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.api.notice.NoticeView;
import org.weishishi.disclosure.api.notice.PostingWords;
import org.weishishi.disclosure.application.period.NoticePeriods;
import org.weishishi.disclosure.domain.Entry;
import org.weishishi.disclosure.domain.material.NoticeFileRef;
import org.weishishi.disclosure.domain.material.NoticePhoto;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.NoticeLine;
import org.weishishi.disclosure.domain.notice.NoticeProject;
import org.weishishi.disclosure.domain.notice.NoticeRepository;
import org.weishishi.disclosure.domain.objection.ObjectionRepository;
import org.weishishi.disclosure.domain.period.NoticePeriod;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.Permission;

/** 公示视图 · turns a notice into what pages show. */
@ApplicationScoped
public class NoticeViews {

    private final Directory directory;
    private final NoticePeriods periods;
    private final NoticeRepository notices;
    private final ObjectionRepository objections;
    private final PersonalCheck personal;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    NoticeViews() {
        this(null, null, null, null, null);
    }

    @Inject
    public NoticeViews(
            Directory directory,
            NoticePeriods periods,
            NoticeRepository notices,
            ObjectionRepository objections,
            PersonalCheck personal) {
        this.directory = directory;
        this.periods = periods;
        this.notices = notices;
        this.objections = objections;
        this.personal = personal;
    }

    /** @return what lists show; what hangs on the notices is read for all of them at once */
    List<NoticeRow> rows(List<NoticeLine> lines) {
        Map<Long, Integer> projects =
                notices.projectsOf(lines.stream().map(NoticeLine::id).toList());
        Map<Long, Integer> held = objections.holding(lines.stream()
                .filter(line -> line.state() == NoticeState.PUBLISHED)
                .map(NoticeLine::rootId)
                .collect(Collectors.toSet()));
        NoticePeriods still = periods.still();
        return lines.stream()
                .map(line -> row(
                        line,
                        projects.getOrDefault(line.id(), 0),
                        line.state() == NoticeState.PUBLISHED ? held.getOrDefault(line.rootId(), 0) : 0,
                        still))
                .toList();
    }

    private static NoticeRow row(NoticeLine line, int projects, int objections, NoticePeriods periods) {
        NoticePeriod period = line.state().open() ? line.period() : null;
        return new NoticeRow(
                line.id(),
                line.community(),
                line.stage(),
                line.title(),
                line.state(),
                period == null ? null : period.firstDay(),
                period == null ? null : period.lastDay(),
                period == null || line.state() != NoticeState.PUBLISHED ? 0 : periods.left(period),
                projects,
                objections);
    }

    /** @return one notice as its page shows it */
    public NoticeView view(DisclosureNotice notice) {
        var posting = notice.posting();
        boolean holds = notice.state() == NoticeState.PUBLISHED;
        return new NoticeView(
                notice.id(),
                notice.version(),
                notice.communityId(),
                directory.unit(notice.communityId()).name(),
                notice.origin().stage(),
                notice.origin().kind(),
                notice.title(),
                notice.state(),
                notice.origin().code(),
                span(notice),
                new PostingWords(posting.carrier(), posting.address(), posting.phone(), posting.contact()),
                notice.projects().stream().map(NoticeViews::line).toList(),
                holds ? objections.holding(notice.rootId()) : 0,
                notice.trail().reason(),
                notice.trail().sentBack());
    }

    private NoticeView.@Nullable Span span(DisclosureNotice notice) {
        if (!notice.state().open()) {
            return null;
        }
        NoticePeriod period = notice.period();
        return new NoticeView.Span(
                period.publishedOn(),
                period.firstDay(),
                period.lastDay(),
                period.days(),
                period.workingDays(),
                notice.state() == NoticeState.PUBLISHED ? periods.left(period) : 0);
    }

    /** @return the whole notice, with what that reader may do */
    NoticeFile file(DisclosureNotice notice, Actor reader) {
        Entry published = notice.trail().published();
        return new NoticeFile(
                view(notice),
                notice.content().text(),
                notice.content().figures(),
                photos(notice.content().photos()),
                files(notice.content().files()),
                notice.trail().drafted().who(),
                published == null ? null : published.who(),
                notice.extensions().stream()
                        .map(one -> new NoticeFile.Extension(one.reason(), one.before(), one.after(), one.words()))
                        .toList(),
                notices.chain(notice.rootId()).stream().map(NoticeViews::link).toList(),
                published == null ? personal.traces(notice) : List.of(),
                actions(notice, reader));
    }

    private static List<PhotoView> photos(List<NoticePhoto> photos) {
        return IntStream.range(0, photos.size())
                .mapToObj(i -> new PhotoView(
                        i + 1,
                        photos.get(i).attachment(),
                        photos.get(i).moment(),
                        photos.get(i).caption()))
                .toList();
    }

    private static List<FileView> files(List<NoticeFileRef> files) {
        return IntStream.range(0, files.size())
                .mapToObj(i -> new FileView(
                        i + 1, files.get(i).attachment(), files.get(i).name()))
                .toList();
    }

    private static NoticeFile.Link link(DisclosureNotice one) {
        return new NoticeFile.Link(
                one.id(),
                one.origin().kind(),
                one.title(),
                one.state(),
                one.state().open() ? one.period().publishedOn() : null);
    }

    private static List<Action> actions(DisclosureNotice notice, Actor reader) {
        List<Action> actions = new ArrayList<>();
        boolean clerk = reader.may(Permission.DISCLOSURE_PUBLISH);
        switch (notice.state()) {
            case DRAFT -> add(actions, clerk, Action.REVISE);
            case REVIEW -> add(actions, reader.may(Permission.DISCLOSURE_RELEASE), Action.RELEASE);
            case PUBLISHED -> {
                add(actions, clerk, Action.CORRECT);
                add(actions, clerk, Action.WITHDRAW);
                add(actions, clerk, Action.POST);
                add(actions, clerk || reader.may(Permission.OBJECTION_HANDLE), Action.OBJECT);
            }
            case ENDED -> add(actions, clerk, Action.CORRECT);
            case CORRECTED, WITHDRAWN, DISCARDED -> {}
        }
        return List.copyOf(actions);
    }

    private static void add(List<Action> actions, boolean may, Action action) {
        if (may) {
            actions.add(action);
        }
    }

    private static NoticeView.Line line(NoticeProject project) {
        return new NoticeView.Line(project.projectId(), project.code(), project.name(), project.struck());
    }
}
