package org.weishishi.disclosure.application.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.domain.Entry;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.NoticeRepository;
import org.weishishi.disclosure.domain.objection.Objection;
import org.weishishi.project.api.Evidence;
import org.weishishi.project.api.EvidenceSource;
import org.weishishi.project.api.StageKind;
import org.weishishi.shared.SubjectRef;

/** 公示证据 · what disclosure knows of a project: every notice, every objection with its answer, never who objected. */
@ApplicationScoped
public class NoticeEvidence implements EvidenceSource {

    private final NoticeRepository notices;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    NoticeEvidence() {
        this(null);
    }

    @Inject
    public NoticeEvidence(NoticeRepository notices) {
        this.notices = notices;
    }

    @Override
    public List<Evidence> of(long projectId) {
        List<Evidence> lines = new ArrayList<>();
        for (DisclosureNotice notice : notices.about(projectId)) {
            String first = notice.period().firstDay().toString();
            String last = notice.period().lastDay().toString();
            lines.add(line(notice, notice.published(), "PUBLISHED", List.of(notice.title(), first, last), null));
            notice.objections().stream()
                    .filter(objection -> objection.projectId() == projectId)
                    .forEach(objection -> add(lines, notice, objection));
            Entry closed = notice.closed();
            if (closed != null) {
                lines.add(line(
                        notice, closed, notice.state().name(), List.of(notice.title(), first, last), notice.reason()));
            }
        }
        return lines;
    }

    private static void add(List<Evidence> lines, DisclosureNotice notice, Objection objection) {
        List<String> args = List.of(
                String.valueOf(objection.number()), objection.receivedOn().toString());
        lines.add(line(notice, objection.registered(), "objection", args, null));
        Entry answered = objection.answered();
        if (answered != null && objection.outcome() != null) {
            lines.add(line(notice, answered, objection.outcome().name(), args, objection.answer()));
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
