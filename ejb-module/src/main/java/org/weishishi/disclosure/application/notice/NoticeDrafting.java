package org.weishishi.disclosure.application.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.notice.PoolView;
import org.weishishi.disclosure.api.notice.PostingWords;
import org.weishishi.disclosure.domain.Entry;
import org.weishishi.disclosure.domain.masking.PersonalData;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.Draft;
import org.weishishi.disclosure.domain.notice.NoticeContent;
import org.weishishi.disclosure.domain.notice.NoticePosting;
import org.weishishi.disclosure.domain.notice.NoticeProject;
import org.weishishi.disclosure.domain.notice.NoticeRepository;
import org.weishishi.disclosure.domain.notice.Occasion;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.api.ProjectView;
import org.weishishi.shared.BusinessException;

/** 公示起草 · the draft of a result from the data of its meeting, alone or in a batch; called inside use cases. */
@ApplicationScoped
public class NoticeDrafting {

    private final NoticeRepository notices;
    private final NoticePool pool;
    private final NoticeContents contents;
    private final PersonalCheck personal;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    NoticeDrafting() {
        this(null, null, null, null);
    }

    @Inject
    public NoticeDrafting(NoticeRepository notices, NoticePool pool, NoticeContents contents, PersonalCheck personal) {
        this.notices = notices;
        this.pool = pool;
        this.contents = contents;
        this.personal = personal;
    }

    /** @return the draft of the result of that meeting; conflict {@code disclosure.error.noProjects} when nothing waits */
    public DisclosureNotice result(
            UnitView community,
            long meetingId,
            String text,
            NoticePosting posting,
            Entry entry,
            @Nullable Long person) {
        PoolView waiting = pool.of(community).stream()
                .filter(one -> one.meetingId() == meetingId)
                .findFirst()
                .orElseThrow(() -> BusinessException.conflict("disclosure.error.noProjects"));
        List<JsonObject> facts = waiting.projects().stream().map(pool::facts).toList();
        NoticeContent content = contents.result(community, waiting.projects(), facts);
        return keep(
                community,
                Occasion.result(meetingId, notices.ofMeeting(meetingId) + 1, waiting.held()),
                new Draft(
                        OfficialWords.of("disclosure.words.title.RESOLUTION", community.name(), waiting.meeting()),
                        text.isBlank() ? content : content.saying(text, List.of()),
                        posting,
                        lines(waiting.projects())),
                entry,
                person);
    }

    /** Keeps a draft; what the data brought along of people is masked at once, what is typed stays as typed and is shown. */
    DisclosureNotice keep(UnitView community, Occasion occasion, Draft draft, Entry entry, @Nullable Long person) {
        PersonalData data = personal.of(
                draft.projects().stream().map(NoticeProject::projectId).toList(),
                draft.posting().phone());
        Draft masked = new Draft(
                data.mask(draft.title()),
                draft.content().mapped("items", data::mask),
                draft.posting(),
                draft.projects().stream()
                        .map(one -> one.named(data.mask(one.name())))
                        .toList());
        DisclosureNotice notice = new DisclosureNotice(community, occasion, PublicCodes.next(), masked, entry, person);
        notices.add(notice);
        return notice;
    }

    /** @return what a person typed of the posting */
    static NoticePosting posting(PostingWords words) {
        return new NoticePosting(words.carrier(), words.address(), words.phone(), words.contact());
    }

    static List<NoticeProject> lines(List<ProjectView> projects) {
        List<NoticeProject> lines = new ArrayList<>();
        for (ProjectView project : projects) {
            lines.add(new NoticeProject(lines.size() + 1, project.id(), project.code(), project.name()));
        }
        return lines;
    }
}
