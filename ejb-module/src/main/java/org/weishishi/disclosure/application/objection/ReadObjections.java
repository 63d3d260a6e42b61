package org.weishishi.disclosure.application.objection;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.objection.ObjectionEffect;
import org.weishishi.disclosure.api.objection.ObjectionFile;
import org.weishishi.disclosure.api.objection.ObjectionRow;
import org.weishishi.disclosure.api.objection.ObjectionState;
import org.weishishi.disclosure.application.notice.NoticeScope;
import org.weishishi.disclosure.application.period.NoticePeriods;
import org.weishishi.disclosure.domain.Entry;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.NoticeProject;
import org.weishishi.disclosure.domain.objection.Objection;
import org.weishishi.disclosure.domain.objection.ObjectionRepository;
import org.weishishi.disclosure.domain.objection.Objector;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 查看异议 · lists without names and words; the whole of one only for who registers or handles it, and recorded. */
@UseCase
public class ReadObjections {

    private static final int LIMIT = 200;

    private final ObjectionRepository objections;
    private final ObjectionScope mine;
    private final NoticeScope scope;
    private final NoticePeriods periods;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    ReadObjections() {
        this(null, null, null, null);
    }

    @Inject
    public ReadObjections(
            ObjectionRepository objections, ObjectionScope mine, NoticeScope scope, NoticePeriods periods) {
        this.objections = objections;
        this.mine = mine;
        this.scope = scope;
        this.periods = periods;
    }

    /** @return the objections to a notice and its chain, without who objected and what was written */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public List<ObjectionRow> of(long noticeId) {
        DisclosureNotice notice = scope.notice(noticeId);
        return objections.of(notice.rootId()).stream()
                .map(one -> row(notice, one))
                .toList();
    }

    /** @return open objections of one's scope, the most urgent first, at most 200 */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public List<ObjectionRow> open() {
        return objections.open(scope.actor().unit(), LIMIT).stream()
                .map(one -> row(scope.notice(one.noticeId()), one))
                .toList();
    }

    /** @return the whole objection; personal data */
    @Allowed(
            value = {Permission.DISCLOSURE_PUBLISH, Permission.OBJECTION_HANDLE},
            kind = Allowed.Kind.PERSONAL_READ)
    public ObjectionFile file(long objectionId) {
        Objection one = mine.one(objectionId);
        DisclosureNotice notice = scope.notice(one.noticeId());
        Objector objector = objections.objector(objectionId).orElse(null);
        int days = periods.rule(
                        scope.community(notice.communityId()),
                        notice.origin().stage().name(),
                        notice.period().publishedOn())
                .objectionDays();
        return new ObjectionFile(
                row(notice, one),
                one.version(),
                one.body(),
                one.text(),
                objector == null ? "" : objector.name(),
                objector == null ? "" : objector.contact(),
                one.findings(),
                one.answer(),
                steps(one),
                mine.handles(one),
                effects(notice, one),
                days);
    }

    private static List<ObjectionEffect> effects(DisclosureNotice notice, Objection one) {
        return one.projectId() != null && notice.origin().stage() == DisclosureStage.RESOLUTION
                ? List.of(ObjectionEffect.values())
                : List.of(ObjectionEffect.NONE, ObjectionEffect.CORRECTION);
    }

    private static List<ObjectionFile.Step> steps(Objection one) {
        List<ObjectionFile.Step> steps = new ArrayList<>();
        add(steps, ObjectionState.REGISTERED, one.registered());
        add(steps, ObjectionState.ACKNOWLEDGED, one.acknowledged());
        add(steps, ObjectionState.INVESTIGATED, one.investigated());
        add(steps, ObjectionState.ANSWERED, one.answered());
        return steps;
    }

    private static void add(List<ObjectionFile.Step> steps, ObjectionState state, @Nullable Entry entry) {
        if (entry != null) {
            steps.add(new ObjectionFile.Step(state, entry.who(), entry.at()));
        }
    }

    private static ObjectionRow row(DisclosureNotice notice, Objection one) {
        Long project = one.projectId();
        return new ObjectionRow(
                one.id(),
                one.number(),
                one.noticeId(),
                notice.title(),
                notice.projects().stream()
                        .filter(line -> project != null && line.projectId() == project)
                        .map(NoticeProject::name)
                        .findFirst()
                        .orElse(null),
                one.channel(),
                one.receivedAt(),
                one.state(),
                one.handling().unit(),
                one.due(),
                one.effect());
    }
}
