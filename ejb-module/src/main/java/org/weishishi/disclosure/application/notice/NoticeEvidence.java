package org.weishishi.disclosure.application.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.domain.Entry;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.NoticeRepository;
import org.weishishi.disclosure.domain.objection.Objection;
import org.weishishi.disclosure.domain.objection.ObjectionRepository;
import org.weishishi.disclosure.domain.period.PeriodExtension;
import org.weishishi.project.api.Evidence;
import org.weishishi.project.api.EvidenceSource;
import org.weishishi.project.api.StageKind;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.SubjectRef;

/** 公示证据 · what disclosure knows of a project: every notice, every objection with its answer, never who objected. */
@ApplicationScoped
public class NoticeEvidence implements EvidenceSource {

    private final NoticeRepository notices;
    private final ObjectionRepository objections;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    NoticeEvidence() {
        this(null, null);
    }

    @Inject
    public NoticeEvidence(NoticeRepository notices, ObjectionRepository objections) {
        this.notices = notices;
        this.objections = objections;
    }

    @Override
    public List<Evidence> of(long projectId) {
        List<Evidence> lines = new ArrayList<>();
        for (DisclosureNotice notice : notices.about(projectId)) {
            Entry published = notice.trail().published();
            if (published != null) {
                add(lines, notice, published);
                objections.of(notice.rootId()).stream()
                        .filter(one -> one.noticeId() == notice.id())
                        .filter(one -> one.projectId() == null || one.projectId() == projectId)
                        .forEach(one -> add(lines, notice, one));
            }
        }
        lines.sort(Comparator.comparing(Evidence::at));
        return lines;
    }

    private static void add(List<Evidence> lines, DisclosureNotice notice, Entry published) {
        List<String> args = List.of(
                notice.title(),
                notice.period().firstDay().toString(),
                notice.period().lastDay().toString());
        lines.add(line(notice, published, "PUBLISHED", args, null));
        for (PeriodExtension longer : notice.extensions()) {
            lines.add(line(
                    notice,
                    new Entry(longer.who(), longer.at()),
                    "extended",
                    List.of(notice.title(), longer.after().toString()),
                    longer.words()));
        }
        Entry closed = notice.trail().closed();
        if (closed != null) {
            lines.add(line(
                    notice, closed, notice.state().name(), args, notice.trail().reason()));
        }
    }

    private static void add(List<Evidence> lines, DisclosureNotice notice, Objection objection) {
        List<String> args = List.of(
                String.valueOf(objection.number()),
                objection
                        .receivedAt()
                        .atZoneSameInstant(BusinessClock.ZONE)
                        .toLocalDate()
                        .toString());
        lines.add(line(notice, objection.registered(), "objection", args, null));
        Entry answered = objection.answered();
        if (answered != null && objection.effect() != null) {
            lines.add(line(notice, answered, "effect." + objection.effect().name(), args, objection.answer()));
        }
    }

    private static Evidence line(
            DisclosureNotice notice, Entry entry, String what, List<String> args, @Nullable String opinion) {
        return new Evidence(
                StageKind.DISCLOSURE,
                entry.at(),
                entry.who(),
                "disclosure.evidence." + what,
                args,
                new SubjectRef("notice", notice.id()),
                opinion);
    }
}
