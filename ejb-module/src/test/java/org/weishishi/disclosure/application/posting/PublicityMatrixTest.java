package org.weishishi.disclosure.application.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.disclosure.api.posting.PostingMoment;
import org.weishishi.disclosure.api.posting.ProofView;
import org.weishishi.house.LiantangCase;
import org.weishishi.house.NoticeSteps;
import org.weishishi.house.OpenHouse;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.api.publicity.PublicityBoard;
import org.weishishi.project.api.publicity.PublicityCell;
import org.weishishi.project.api.publicity.PublicityCell.Level;
import org.weishishi.project.application.publicity.PublicityGate;
import org.weishishi.project.application.publicity.ReadPublicity;

/** Proof that a notice hung out, and the matrix that is red without it: of a community, its street and the city. */
@NullMarked
class PublicityMatrixTest {

    private final NoticeSteps steps = new NoticeSteps();
    private final OpenHouse house = steps.house();
    private final LiantangCase play = steps.play();

    @AfterEach
    void close() {
        steps.close();
    }

    private PublicityBoard board(long unit) {
        return house.call(ReadPublicity.class, "board", unit);
    }

    private PublicityCell disclosed() {
        house.as("liantang.clerk");
        return board(play.communityId()).rows().get(0).cells().get(3);
    }

    @Test
    void aPhotographWithoutTimeOrFromTheWrongDayProvesNothing() {
        long notice = steps.published();
        house.at("2016-08-09T09:00:00+08:00");
        refused("disclosure.error.photoTime", () -> steps.prove(notice, PostingMoment.START, null));
        refused(
                "disclosure.error.photoOutside",
                () -> steps.prove(notice, PostingMoment.START, "2016-08-04T09:00:00+08:00"));
        refused(
                "disclosure.error.photoOutside",
                () -> steps.prove(notice, PostingMoment.CHECK, "2016-08-10T09:00:00+08:00"));
        refused(
                "disclosure.error.photoStart",
                () -> steps.prove(notice, PostingMoment.START, "2016-08-09T08:00:00+08:00"));
        refused("disclosure.error.photoEnd", () -> steps.prove(notice, PostingMoment.END, "2016-08-09T08:00:00+08:00"));
        steps.prove(notice, PostingMoment.CHECK, "2016-08-09T08:00:00+08:00");
        assertThat(house.<List<ProofView>>call(RecordPosting.class, "of", notice))
                .singleElement()
                .satisfies(one -> assertThat(one.who()).contains("莲塘社区"));
        house.as("minxin.clerk");
        refused("disclosure.error.noNotice", () -> house.call(RecordPosting.class, "of", notice));
    }

    @Test
    void theMatrixIsRedUntilThePhotographsAreThere() {
        long notice = steps.published();
        assertThat(disclosed().level()).as("today it may still be taken").isEqualTo(Level.SOUND);
        house.at("2016-08-08T09:00:00+08:00");
        assertThat(disclosed().level()).isEqualTo(Level.WEAK);
        assertThat(disclosed().marks())
                .extracting(mark -> mark.reason() + mark.address())
                .containsExactly("disclosure.mark.noStart/disclosure/notice.xhtml?id=" + notice);
        steps.prove(notice, PostingMoment.START, "2016-08-08T08:30:00+08:00");
        assertThat(disclosed().level()).isEqualTo(Level.SOUND);
        play.sweep("2016-08-13T00:00:20+08:00");
        assertThat(disclosed().marks()).extracting(mark -> mark.reason()).containsExactly("disclosure.mark.noEnd");
        steps.prove(notice, PostingMoment.END, "2016-08-12T18:00:00+08:00");
        assertThat(disclosed().level()).isEqualTo(Level.SOUND);
        house.as("liantang.clerk");
        assertThat(board(play.communityId()).red()).isZero();
        assertThat(board(play.communityId()).rows().get(0).cells())
                .extracting(PublicityCell::level)
                .containsExactly(Level.SOUND, Level.SOUND, Level.SOUND, Level.SOUND, Level.AHEAD, Level.AHEAD);
        refused(
                "project.error.publicityRed",
                () -> house.stored().in(() -> {
                    house.room(PublicityGate.class)
                            .requireComplete(steps.projects().get(0));
                    return true;
                }));
    }

    @Test
    void everyLevelSeesItsOwnAndNothingElse() {
        steps.published();
        house.at("2016-08-10T09:00:00+08:00");
        house.as("liantang.street");
        long street = unit(OrgLevel.STREET);
        assertThat(board(street).totals()).singleElement().satisfies(one -> {
            assertThat(one.unit()).isEqualTo("莲塘社区");
            assertThat(one.projects()).isEqualTo(3);
            assertThat(one.red()).isEqualTo(3);
            assertThat(one.weak()).containsExactly(0, 0, 0, 3, 0, 0);
        });
        house.as("shenzhen.officer");
        assertThat(board(unit(OrgLevel.CITY)).totals()).hasSize(1);
        assertThat(board(unit(OrgLevel.DISTRICT)).red()).isEqualTo(3);
        house.as("nanshan.officer");
        refused("project.error.notFound", () -> board(street));
        house.as("liantang.clerk");
        refused("project.error.notFound", () -> board(street));
    }

    private long unit(OrgLevel level) {
        return house.stored()
                .in(() -> house.room(Directory.class)
                        .ancestor(play.communityId(), level)
                        .id());
    }
}
