package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weishishi.house.Refusals.refused;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.disclosure.api.material.PhotoMoment;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.NoticeRow;
import org.weishishi.disclosure.api.posting.PostingMoment;
import org.weishishi.disclosure.application.notice.BrowseNotices;
import org.weishishi.disclosure.application.notice.DraftNotice;
import org.weishishi.project.api.ProjectFile;
import org.weishishi.project.api.life.CloseApproved;
import org.weishishi.project.api.life.LifeAct;
import org.weishishi.project.api.life.ProjectLife;
import org.weishishi.project.api.proposal.ProposalFile;
import org.weishishi.project.api.proposal.ProposalStanding;
import org.weishishi.project.api.publicity.PublicityCell;
import org.weishishi.project.api.publicity.PublicityRow;
import org.weishishi.project.application.ReadProject;
import org.weishishi.project.application.life.CloseProject;
import org.weishishi.project.application.life.ReadLife;
import org.weishishi.project.application.proposal.HandleProposal;
import org.weishishi.shared.BusinessException;

/** A project is closed by the street once all six rows of 三议三公开 stand, and not before. */
@NullMarked
class ClosingDoorsTest {

    private final NoticeSteps steps = new NoticeSteps();
    private final OpenHouse house = steps.house();
    private final LiantangCase play = steps.play();

    @AfterEach
    void close() {
        steps.close();
    }

    private void closing(long project, String conclusion) {
        house.call(CloseProject.class, "close", new CloseApproved(project, conclusion));
    }

    /** Tells of the work, has it hang from that day to that, with both photographs. */
    private void told(DisclosureStage stage, String from, String to, String swept) {
        house.at(from + "T09:00:00+08:00");
        long notice = steps.drafted(stage, "已按计划完成。");
        steps.photo(notice, PhotoMoment.AFTER, "社区文化广场");
        steps.release(notice);
        proven(notice, from, to, swept);
    }

    private void proven(long notice, String from, String to, String swept) {
        steps.prove(notice, PostingMoment.START, from + "T09:00:00+08:00");
        play.sweep(swept + "T00:00:20+08:00");
        steps.prove(notice, PostingMoment.END, to + "T18:00:00+08:00");
    }

    @Test
    void nothingIsClosedWhileARowIsRed() {
        long project = steps.approved();
        house.as("liantang.street");
        refused("project.error.publicityRed", () -> closing(project, "按期完成"));
        long result =
                house.<List<NoticeRow>>call(BrowseNotices.class, "list").get(0).id();
        steps.prove(result, PostingMoment.START, "2016-08-05T10:00:00+08:00");
        steps.prove(result, PostingMoment.END, "2016-08-12T18:00:00+08:00");
        told(DisclosureStage.PROGRESS, "2016-09-01", "2016-09-08", "2016-09-20");
        house.as("liantang.street");
        assertThatThrownBy(() -> closing(project, "按期完成"))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.args()).containsExactly(1, PublicityRow.OUTCOME));
        told(DisclosureStage.RESULT, "2016-10-10", "2016-10-17", "2016-10-31");
        house.as("liantang.clerk");
        refused("organization.error.notAllowed", () -> closing(project, "按期完成"));
        house.as("minxin.street");
        refused("project.error.notFound", () -> closing(project, "按期完成"));
        house.as("liantang.street");
        refused("project.error.conclusionLength", () -> closing(project, " "));
        assertThat(house.<ProjectLife>call(ReadLife.class, "of", project).acts())
                .containsExactly(LifeAct.CLOSE);
        closing(project, "按期完成，居民满意。");
        ended(project);
    }

    private void ended(long project) {
        ProjectFile file = house.call(ReadProject.class, "file", project);
        assertThat(file.project().status()).isEqualTo("CLOSED");
        assertThat(file.matrix()).extracting(PublicityCell::level).containsOnly(PublicityCell.Level.SOUND);
        ProjectLife life = house.call(ReadLife.class, "of", project);
        assertThat(life.acts()).isEmpty();
        assertThat(life.stop()).satisfies(stop -> assertThat(stop.why()).isEqualTo("按期完成，居民满意。"));
        refused("project.error.actNotNow", () -> closing(project, "再结一次"));
        assertThat(house.recorded("project", project)).contains("project.CloseProject.close");
        house.as("liantang.clerk");
        refused(
                "disclosure.error.noWork",
                () -> house.call(DraftNotice.class, "work", steps.work(DisclosureStage.PROGRESS, "结项之后。")));
        assertThat(house.<List<ProposalFile>>call(HandleProposal.class, "handled"))
                .filteredOn(one -> one.standing() == ProposalStanding.CLOSED)
                .singleElement()
                .satisfies(one -> assertThat(one.due()).isTrue());
    }

    @Test
    void whatIsNotApprovedIsNotClosed() {
        steps.published();
        house.as("liantang.street");
        refused("project.error.actNotNow", () -> closing(steps.projects().get(0), "提前结项"));
    }
}
