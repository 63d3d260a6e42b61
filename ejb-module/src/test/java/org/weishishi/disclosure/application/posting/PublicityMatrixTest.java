package org.weishishi.disclosure.application.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.disclosure.api.posting.CarrierKind;
import org.weishishi.disclosure.api.posting.PostingMoment;
import org.weishishi.disclosure.api.posting.ProofView;
import org.weishishi.disclosure.api.posting.ProvePosting;
import org.weishishi.document.api.attachment.AttachmentView;
import org.weishishi.document.api.attachment.Upload;
import org.weishishi.document.application.attachment.KeepAttachments;
import org.weishishi.house.LiantangCase;
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

    private final OpenHouse house = new OpenHouse();
    private final LiantangCase play = new LiantangCase(house);
    private List<Long> projects = List.of();

    @AfterEach
    void close() {
        house.close();
    }

    private long published() {
        projects = play.projects(true);
        play.signOff(projects);
        return play.publish(play.resolve(projects));
    }

    private void prove(long notice, PostingMoment moment, @Nullable String at) {
        house.as("liantang.clerk");
        AttachmentView photo = house.call(KeepAttachments.class, "keep", new Upload("board.png", png()));
        house.call(
                RecordPosting.class,
                "prove",
                new ProvePosting(
                        notice,
                        CarrierKind.BOARD,
                        moment,
                        at == null ? null : OffsetDateTime.parse(at),
                        "社区宣传栏",
                        List.of(photo.id())));
    }

    private static byte[] png() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
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
        long notice = published();
        house.at("2016-08-09T09:00:00+08:00");
        refused("disclosure.error.photoTime", () -> prove(notice, PostingMoment.START, null));
        refused("disclosure.error.photoOutside", () -> prove(notice, PostingMoment.START, "2016-08-04T09:00:00+08:00"));
        refused("disclosure.error.photoOutside", () -> prove(notice, PostingMoment.CHECK, "2016-08-10T09:00:00+08:00"));
        refused("disclosure.error.photoStart", () -> prove(notice, PostingMoment.START, "2016-08-09T08:00:00+08:00"));
        refused("disclosure.error.photoEnd", () -> prove(notice, PostingMoment.END, "2016-08-09T08:00:00+08:00"));
        prove(notice, PostingMoment.CHECK, "2016-08-09T08:00:00+08:00");
        assertThat(house.<List<ProofView>>call(RecordPosting.class, "of", notice))
                .singleElement()
                .satisfies(one -> assertThat(one.who()).contains("莲塘社区"));
        house.as("minxin.clerk");
        refused("disclosure.error.noNotice", () -> house.call(RecordPosting.class, "of", notice));
    }

    @Test
    void theMatrixIsRedUntilThePhotographsAreThere() {
        long notice = published();
        assertThat(disclosed().level()).as("today it may still be taken").isEqualTo(Level.SOUND);
        house.at("2016-08-08T09:00:00+08:00");
        assertThat(disclosed().level()).isEqualTo(Level.WEAK);
        assertThat(disclosed().marks())
                .extracting(mark -> mark.reason() + mark.address())
                .containsExactly("disclosure.mark.noStart/disclosure/notice.xhtml?id=" + notice);
        prove(notice, PostingMoment.START, "2016-08-08T08:30:00+08:00");
        assertThat(disclosed().level()).isEqualTo(Level.SOUND);
        play.sweep("2016-08-13T00:00:20+08:00");
        assertThat(disclosed().marks()).extracting(mark -> mark.reason()).containsExactly("disclosure.mark.noEnd");
        prove(notice, PostingMoment.END, "2016-08-12T18:00:00+08:00");
        assertThat(disclosed().level()).isEqualTo(Level.SOUND);
        house.as("liantang.clerk");
        assertThat(board(play.communityId()).red()).isZero();
        assertThat(board(play.communityId()).rows().get(0).cells())
                .extracting(PublicityCell::level)
                .containsExactly(Level.SOUND, Level.SOUND, Level.SOUND, Level.SOUND, Level.AHEAD, Level.AHEAD);
        refused(
                "project.error.publicityRed",
                () -> house.stored().in(() -> {
                    house.room(PublicityGate.class).requireComplete(projects.get(0));
                    return true;
                }));
    }

    @Test
    void everyLevelSeesItsOwnAndNothingElse() {
        published();
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
