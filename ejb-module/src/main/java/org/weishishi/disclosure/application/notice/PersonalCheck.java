package org.weishishi.disclosure.application.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.weishishi.disclosure.api.notice.PersonalTrace;
import org.weishishi.disclosure.application.material.AttachedTexts;
import org.weishishi.disclosure.domain.masking.PersonalData;
import org.weishishi.disclosure.domain.masking.Trace;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.project.api.PersonNames;
import org.weishishi.shared.BusinessException;

/** 公开前脱敏检查 · what of a notice still shows a person; nothing goes out while there is any. Exempt: contact, phone and address of the office. */
@ApplicationScoped
public class PersonalCheck {

    private static final Set<String> OFFICIAL =
            Set.of("community", "council", "issuer", "meeting.place", "meeting.held", "meeting.began", "resolution");

    private final Iterable<PersonNames> names;
    private final AttachedTexts files;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    PersonalCheck() {
        this.names = null;
        this.files = null;
    }

    @Inject
    public PersonalCheck(@Any Instance<PersonNames> names, AttachedTexts files) {
        this.names = names;
        this.files = files;
    }

    /** @return the finder for texts about these projects, which knows everybody who proposed or voted */
    public PersonalData of(List<Long> projects, String officePhone) {
        Set<String> known = new TreeSet<>();
        for (PersonNames source : names) {
            projects.forEach(project -> known.addAll(source.of(project)));
        }
        return new PersonalData(known, officePhone);
    }

    /** @return every trace of a person in title, content and the text of its files */
    public List<PersonalTrace> traces(DisclosureNotice notice) {
        PersonalData personal = of(
                notice.projects().stream().map(one -> one.projectId()).toList(),
                notice.posting().phone());
        List<PersonalTrace> traces = new ArrayList<>();
        collect(personal, "title", notice.title(), traces);
        notice.content().published().forEach((place, text) -> {
            if (!OFFICIAL.contains(place)) {
                collect(personal, place, text, traces);
            }
        });
        files.of(notice).forEach((place, text) -> collect(personal, place, text, traces));
        return List.copyOf(traces);
    }

    private static void collect(PersonalData personal, String place, String text, List<PersonalTrace> traces) {
        for (Trace one : personal.find(text)) {
            traces.add(new PersonalTrace(
                    place, one.kind(), PersonalData.hidden(one.kind(), text.substring(one.start(), one.end()))));
        }
    }

    /** Refuses ({@code disclosure.error.personal}) while a trace is left. */
    public void require(DisclosureNotice notice) {
        List<PersonalTrace> left = traces(notice);
        if (!left.isEmpty()) {
            throw BusinessException.refused(
                    "disclosure.error.personal",
                    left.size(),
                    left.get(0).kind(),
                    left.get(0).shown());
        }
    }
}
