package org.weishishi.disclosure.domain.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.api.posting.PostingMoment;
import org.weishishi.disclosure.domain.period.PeriodRule;
import org.weishishi.project.api.publicity.PublicityScope;

/** 张贴证明库. */
public interface ProofRepository {

    /** Keeps it. */
    void add(PostingProof proof);

    /** @return the proofs of a notice, by the time they were taken */
    List<PostingProof> of(long noticeId);

    /** @return every notice that counts for a project of the scope, once for each project, oldest first */
    List<Hung> hung(PublicityScope scope);

    /** @return at which moments each of the notices of the scope is proven on the board */
    Map<Long, Set<PostingMoment>> proven(PublicityScope scope);

    /**
     * 已公示 · one project in one notice.
     *
     * @param projectId the project
     * @param noticeId the notice
     * @param title its title
     * @param stage which of the three
     * @param state running or ended
     * @param publishedOn the day it was published
     * @param lastDay the last day it had
     * @param rule how its days count
     * @param photos how many photographs it shows
     */
    record Hung(
            long projectId,
            long noticeId,
            String title,
            DisclosureStage stage,
            NoticeState state,
            LocalDate publishedOn,
            LocalDate lastDay,
            PeriodRule rule,
            int photos) {}
}
