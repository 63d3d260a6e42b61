package org.weishishi.house;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.weishishi.project.api.StageReport;
import org.weishishi.project.api.consultation.BodyKind;
import org.weishishi.project.api.consultation.BodyOpinion;
import org.weishishi.project.api.consultation.RecordConsultation;
import org.weishishi.project.api.consultation.Stance;
import org.weishishi.project.api.review.JudgeProject;
import org.weishishi.project.api.review.Judgement;
import org.weishishi.project.api.review.ReleaseLine;
import org.weishishi.project.api.review.ReleaseReviews;
import org.weishishi.project.api.review.ReviewFile;
import org.weishishi.project.api.screening.AnswerFinding;
import org.weishishi.project.api.screening.AnswerKind;
import org.weishishi.project.api.screening.FindingsView;
import org.weishishi.project.application.review.PublishReviews;
import org.weishishi.project.application.review.ReadReviews;
import org.weishishi.project.application.review.ReviewProjects;
import org.weishishi.project.application.screening.AnswerFindings;
import org.weishishi.project.application.screening.ReadFindings;
import org.weishishi.shared.BusinessException;

/** What the officer of a street does: judges, releases, records a consultation. */
final class StreetDesk {

    private final OpenHouse house;

    /** Whoever acts in the house. */
    StreetDesk(OpenHouse house) {
        this.house = house;
    }

    /** What only asks for an answer is accepted by the one who acts now. */
    public void accept(long project) {
        FindingsView found = house.call(ReadFindings.class, "of", project);
        found.findings().stream()
                .filter(one -> one.open() && !one.holds())
                .forEach(one -> house.call(
                        AnswerFindings.class,
                        "judge",
                        new AnswerFinding(project, one.rule(), one.key(), AnswerKind.ACCEPT, "经核对，接受")));
    }

    /** Judged as passed and released by the one who acts now. */
    public void screen(long project) {
        judge(project, passed());
        release(project);
    }

    /** Drafts a judgement of the review as it stands. */
    public void judge(long project, Judgement judgement) {
        ReviewFile file = house.call(ReadReviews.class, "file", project);
        house.call(
                ReviewProjects.class,
                "judge",
                new JudgeProject(project, file.review().version(), judgement));
    }

    /** Releases what was drafted; a refusal flies. */
    public void release(long project) {
        List<ReleaseLine> lines = house.call(PublishReviews.class, "release", new ReleaseReviews(List.of(project)));
        String reason = lines.get(0).reason();
        if (reason != null) {
            throw BusinessException.refused(reason, lines.get(0).args().toArray());
        }
    }

    /** @return a judgement that passes */
    public static Judgement passed() {
        return new Judgement(StageReport.Outcome.PASSED, "符合范围", List.of(), "参照同类项目", 30, Map.of());
    }

    /** @return a consultation that passes */
    static RecordConsultation consulted(long id) {
        return new RecordConsultation(
                id,
                LocalDate.of(2016, 7, 27),
                List.of(
                        new BodyOpinion(BodyKind.PARTY_ORGANIZATION, "王𬭎毅", Stance.AGREE, ""),
                        new BodyOpinion(BodyKind.RESIDENTS_COMMITTEE, "刘㛃", Stance.CONDITIONAL, "注意人流疏导")),
                StageReport.Outcome.PASSED,
                "同意提交居民议事会",
                List.of());
    }
}
