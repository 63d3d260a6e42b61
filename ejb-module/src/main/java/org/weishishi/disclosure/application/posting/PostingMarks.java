package org.weishishi.disclosure.application.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.api.posting.PostingMoment;
import org.weishishi.disclosure.application.period.NoticePeriods;
import org.weishishi.disclosure.domain.posting.ProofRepository;
import org.weishishi.disclosure.domain.posting.ProofRepository.Hung;
import org.weishishi.project.api.Evidence;
import org.weishishi.project.api.EvidenceSource;
import org.weishishi.project.api.publicity.PublicityMark;
import org.weishishi.project.api.publicity.PublicityRow;
import org.weishishi.project.api.publicity.PublicityScope;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;

/** 三公开的标记 · the newest notice of each stage: red when its period is short, no photograph shows that it hung from start to end, or it shows none of the work. */
@ApplicationScoped
public class PostingMarks implements EvidenceSource {

    private static final Map<DisclosureStage, PublicityRow> ROWS = Map.of(
            DisclosureStage.RESOLUTION, PublicityRow.RESULT_OF_VOTE,
            DisclosureStage.PROGRESS, PublicityRow.PROGRESS,
            DisclosureStage.RESULT, PublicityRow.OUTCOME);

    private final ProofRepository proofs;
    private final NoticePeriods periods;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    PostingMarks() {
        this(null, null, null);
    }

    @Inject
    public PostingMarks(ProofRepository proofs, NoticePeriods periods, BusinessClock clock) {
        this.proofs = proofs;
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public List<Evidence> of(long projectId) {
        return List.of();
    }

    @Override
    public List<PublicityMark> marks(PublicityScope scope) {
        Map<Long, Map<DisclosureStage, Hung>> newest = new LinkedHashMap<>();
        proofs.hung(scope)
                .forEach(one -> newest.computeIfAbsent(one.projectId(), id -> new HashMap<>())
                        .put(one.stage(), one));
        Map<Long, Set<PostingMoment>> proven = proofs.proven(scope);
        Map<LocalDate, Boolean> known = new HashMap<>();
        Predicate<LocalDate> working = day -> known.computeIfAbsent(day, periods::working);
        List<PublicityMark> marks = new ArrayList<>();
        newest.values()
                .forEach(stages -> stages.values()
                        .forEach(one -> judge(one, proven.getOrDefault(one.noticeId(), Set.of()), working, marks)));
        return marks;
    }

    private void judge(Hung one, Set<PostingMoment> proven, Predicate<LocalDate> working, List<PublicityMark> marks) {
        int before = marks.size();
        if (isShort(one, working)) {
            marks.add(weak(one, "short"));
        }
        if (!proven.contains(PostingMoment.START) && clock.today().isAfter(one.publishedOn())) {
            marks.add(weak(one, "noStart"));
        }
        if (!proven.contains(PostingMoment.END) && one.state() == NoticeState.ENDED) {
            marks.add(weak(one, "noEnd"));
        }
        if (one.photos() == 0 && one.stage() != DisclosureStage.RESOLUTION) {
            marks.add(weak(one, "noPicture"));
        }
        if (marks.size() == before) {
            marks.add(PublicityMark.sound(one.projectId(), row(one)));
        }
    }

    /** Counted again on the calendar as it stands now: a notice that ran over a holiday it did not know of is short. */
    private static boolean isShort(Hung one, Predicate<LocalDate> working) {
        try {
            return one.rule().from(one.publishedOn(), working).lastDay().isAfter(one.lastDay());
        } catch (BusinessException calendarMissing) {
            return false;
        }
    }

    private static PublicityMark weak(Hung one, String what) {
        return new PublicityMark(
                one.projectId(),
                row(one),
                true,
                "disclosure.mark." + what,
                List.of(one.title(), one.lastDay().toString()),
                "/disclosure/notice.xhtml?id=" + one.noticeId());
    }

    private static PublicityRow row(Hung one) {
        return ROWS.getOrDefault(one.stage(), PublicityRow.RESULT_OF_VOTE);
    }
}
