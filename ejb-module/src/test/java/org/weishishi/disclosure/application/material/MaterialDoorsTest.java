package org.weishishi.disclosure.application.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.weishishi.house.Refusals.refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.weishishi.disclosure.api.material.AddPhoto;
import org.weishishi.disclosure.api.material.DropMaterial;
import org.weishishi.disclosure.api.material.MaterialKind;
import org.weishishi.disclosure.api.material.PhotoMoment;
import org.weishishi.disclosure.api.material.PhotoView;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.api.notice.TraceKind;
import org.weishishi.disclosure.application.notice.AmendPublished;
import org.weishishi.disclosure.application.notice.DraftNotice;
import org.weishishi.disclosure.application.notice.ReleaseNotice;
import org.weishishi.disclosure.application.publication.WritePublication;
import org.weishishi.document.api.DocumentView;
import org.weishishi.document.application.RenderJob;
import org.weishishi.document.infrastructure.attachment.ImagePictureReader;
import org.weishishi.document.infrastructure.attachment.SampleFiles;
import org.weishishi.house.LiantangCase;
import org.weishishi.house.NoticeSteps;
import org.weishishi.house.OpenHouse;
import org.weishishi.shared.Settings;

/** Photographs and files of a notice: only in a draft, stripped of what the camera wrote, read for traces of people, in paper and public folder. */
@NullMarked
class MaterialDoorsTest {

    private final NoticeSteps steps = new NoticeSteps();
    private final OpenHouse house = steps.house();
    private final LiantangCase play = steps.play();

    @AfterEach
    void close() {
        steps.close();
    }

    private long draft() {
        steps.approved();
        house.at("2016-09-01T09:00:00+08:00");
        return steps.drafted(DisclosureStage.RESULT, "已完成。");
    }

    /** @return the folder of the community, once everything is written */
    private Path written() {
        house.asSystem();
        house.call(WritePublication.class, "write");
        return house.room(Settings.class).publication().resolve("c/440303008001");
    }

    private void drop(long id, MaterialKind kind, int position) {
        house.call(
                IllustrateNotice.class,
                "drop",
                new DropMaterial(id, steps.notice(id).version(), kind, position));
    }

    @Test
    void whatGoesOutIsThePictureWithoutThePlaceItWasTaken() throws IOException {
        long id = draft();
        steps.photo(id, PhotoMoment.BEFORE, "聚福路口，夜间");
        steps.photo(id, PhotoMoment.AFTER, "聚福路口，路灯已亮");
        assertThat(steps.file(id).photos())
                .extracting(one -> one.position() + one.moment().name() + one.caption())
                .containsExactly("1BEFORE聚福路口，夜间", "2AFTER聚福路口，路灯已亮");
        steps.release(id);
        String code = steps.notice(id).code();
        Path folder = written();
        byte[] picture = Files.readAllBytes(folder.resolve(code + "-2.jpg"));
        assertThat(new ImagePictureReader().read(SampleFiles.photograph()).located())
                .as("the original says where")
                .isTrue();
        assertThat(new ImagePictureReader().read(picture).located()).isFalse();
        assertThat(new String(picture, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        assertThat(Files.readString(folder.resolve(code + ".html")))
                .contains(code + "-1.jpg", "实施前：聚福路口，夜间", "实施后：聚福路口，路灯已亮");
        house.jobs(RenderJob.class);
        house.as("liantang.clerk");
        assertThat(steps.papers(id))
                .allSatisfy(paper -> assertThat(paper.state()).isEqualTo(DocumentView.State.READY));
    }

    @Test
    void photographsComeAndGoWhileItIsADraftOnly() {
        long id = draft();
        steps.photo(id, PhotoMoment.BEFORE, "之前");
        steps.photo(id, PhotoMoment.AFTER, "之后");
        drop(id, MaterialKind.PHOTO, 1);
        assertThat(steps.file(id).photos()).extracting(PhotoView::caption).containsExactly("之后");
        refused("disclosure.error.noMaterial", () -> drop(id, MaterialKind.PHOTO, 2));
        refused("disclosure.error.caption", () -> steps.photo(id, PhotoMoment.AFTER, " "));
        house.as("liantang.clerk");
        long paper = steps.kept("方案.pdf", SampleFiles.pdfSaying("plan", ""));
        refused(
                "disclosure.error.photoPicture",
                () -> house.call(
                        IllustrateNotice.class,
                        "add",
                        new AddPhoto(id, steps.notice(id).version(), paper, PhotoMoment.AFTER, "方案")));
        house.call(DraftNotice.class, "submit", play.move(id));
        refused("disclosure.error.state", () -> steps.photo(id, PhotoMoment.AFTER, "太晚"));
        refused("disclosure.error.state", () -> drop(id, MaterialKind.PHOTO, 1));
        house.as("minxin.clerk");
        refused("disclosure.error.noNotice", () -> drop(id, MaterialKind.PHOTO, 1));
    }

    @Test
    void aResultOfTheCouncilShowsNoPhotographs() {
        long meeting = steps.resolved();
        house.at("2016-08-05T09:00:00+08:00");
        house.as("liantang.clerk");
        long id = house.<Long>call(DraftNotice.class, "result", play.disclosure(meeting));
        refused("disclosure.error.photoStage", () -> steps.photo(id, PhotoMoment.BEFORE, "会场"));
    }

    static Stream<Arguments> filesThatShowSomebody() {
        return Stream.of(
                arguments("报价.pdf", SampleFiles.pdfSaying("call 13812345678", ""), "files.1.1", TraceKind.MOBILE),
                arguments("报价.pdf", SampleFiles.pdfSaying("plan", "张伟民"), "files.1.0", TraceKind.NAME),
                arguments(
                        "名单.docx", SampleFiles.docxSaying("", "电话 138", "1234", "5678"), "files.1.1", TraceKind.MOBILE),
                arguments("名单.docx", SampleFiles.docxSaying("", "居民刘", "㛃提议"), "files.1.1", TraceKind.NAME),
                arguments("名单.docx", SampleFiles.docxSaying("王小明", "没有人名"), "files.1.0", TraceKind.NAME),
                arguments("台账.xlsx", SampleFiles.xlsxSaying(13812345678L), "files.1.2", TraceKind.MOBILE),
                arguments("台账.xlsx", SampleFiles.xlsxSaying("3栋2单元501室"), "files.1.1", TraceKind.ADDRESS));
    }

    @ParameterizedTest
    @MethodSource("filesThatShowSomebody")
    void aFileThatShowsSomebodyHoldsTheRelease(String name, byte[] bytes, String place, TraceKind kind) {
        long id = draft();
        steps.attach(id, name, bytes);
        assertThat(steps.file(id).findings())
                .extracting(one -> one.place() + one.kind())
                .contains(place + kind);
        refused("disclosure.error.personal", () -> steps.release(id));
        house.as("liantang.secretary");
        house.call(ReleaseNotice.class, "sendBack", steps.amend(id, "附件里有个人信息"));
        house.as("liantang.clerk");
        drop(id, MaterialKind.FILE, 1);
        steps.release(id);
        assertThat(steps.notice(id).state()).isEqualTo(NoticeState.PUBLISHED);
    }

    @Test
    void whatCannotBeReadIsNotTakenAndWhatIsCleanGoesOut() throws IOException {
        long id = draft();
        refused("disclosure.error.fileNoText", () -> steps.attach(id, "扫描.pdf", SampleFiles.pdf()));
        refused("disclosure.error.fileKind", () -> steps.attach(id, "现场.png", SampleFiles.picture("png", 9, 9)));
        byte[] clean = SampleFiles.pdfSaying("cost 86000.00", "");
        steps.attach(id, "结算.pdf", clean);
        steps.release(id);
        String code = steps.notice(id).code();
        assertThat(Files.readAllBytes(written().resolve(code + "-f1.pdf"))).isEqualTo(clean);
        house.as("liantang.clerk");
        long correction = house.<Long>call(AmendPublished.class, "correct", steps.amend(id, "数字有误"));
        assertThat(steps.file(correction).files())
                .as("the correction carries it on")
                .hasSize(1);
    }
}
