package org.weishishi.document.infrastructure.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.weishishi.document.api.attachment.FileKind;
import org.weishishi.document.domain.attachment.ExaminedFile;
import org.weishishi.document.domain.attachment.UploadLimits;
import org.weishishi.document.domain.attachment.UploadRule;
import org.weishishi.document.domain.attachment.VirusScanner;
import org.weishishi.shared.BusinessException;

/** Which files may come in: by their bytes, under a clean name; each refusal says what is wrong. */
class UploadRuleTest {

    private final UploadRule rule = rule(bytes -> Optional.empty());

    private static UploadRule rule(VirusScanner scanner) {
        return new UploadRule(
                new UploadLimits(1, 2),
                new UploadRule.Tools(new ZipArchiveReader(), new ImagePictureReader(), new PdfBoxPdfReader(), scanner));
    }

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("现场.jpg", SampleFiles.picture("jpeg", 40, 30), FileKind.JPEG),
                Arguments.of("现场.jpeg", SampleFiles.picture("jpeg", 40, 30), FileKind.JPEG),
                Arguments.of("图.png", SampleFiles.picture("png", 40, 30), FileKind.PNG),
                Arguments.of("问需表.pdf", SampleFiles.pdf(), FileKind.PDF),
                Arguments.of("问需表.ofd", SampleFiles.ofd(), FileKind.OFD),
                Arguments.of("说明.DOCX", SampleFiles.docx(), FileKind.DOCX),
                Arguments.of("清单.xlsx", SampleFiles.xlsx(), FileKind.XLSX));
    }

    @ParameterizedTest
    @MethodSource("good")
    void everyKindOfTheListComesIn(String name, byte[] bytes, FileKind kind) {
        ExaminedFile file = rule.examine(name, bytes);
        assertThat(file.kind()).isEqualTo(kind);
        assertThat(file.size()).isEqualTo(bytes.length);
        assertThat(file.preview() != null).isEqualTo(kind.picture());
        assertThat(file.name()).endsWith("." + kind.extensions().get(0));
    }

    static Stream<Arguments> bad() {
        byte[] exe = "MZ\u0090\0\3 this program cannot be run in DOS mode".getBytes(StandardCharsets.ISO_8859_1);
        byte[] ole =
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0
                };
        byte[] xlsx = SampleFiles.xlsx();
        return Stream.of(
                Arguments.of("空.pdf", new byte[0], "fileEmpty"),
                Arguments.of("大.pdf", new byte[(1 << 20) + 1], "fileSize"),
                Arguments.of("表.xlsx", exe, "fileKind"),
                Arguments.of("页.html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), "fileKind"),
                Arguments.of("图.svg", "<svg onload='x()'/>".getBytes(StandardCharsets.UTF_8), "fileKind"),
                Arguments.of("包.zip", SampleFiles.zip("a.txt", "文字"), "fileKind"),
                Arguments.of("加密.xlsx", ole, "fileOle"),
                Arguments.of("旧.doc", ole, "fileOle"),
                Arguments.of("宏.xlsx", SampleFiles.xlsm(), "fileMacro"),
                Arguments.of("内嵌.docx", SampleFiles.zip("word/embeddings/setup.exe", "MZ"), "fileMacro"),
                Arguments.of("模板.docx", SampleFiles.docxWithTemplateFromElsewhere(), "fileMacro"),
                Arguments.of("炸弹.xlsx", SampleFiles.bomb(), "fileBomb"),
                Arguments.of("断.xlsx", Arrays.copyOf(xlsx, xlsx.length / 2), "fileDamaged"),
                Arguments.of("断.jpg", Arrays.copyOf(SampleFiles.picture("jpeg", 400, 300), 100), "fileDamaged"),
                Arguments.of("断.pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8), "fileDamaged"),
                Arguments.of("脚本.pdf", SampleFiles.pdfWithScript(), "fileScript"),
                Arguments.of("锁.pdf", SampleFiles.pdfWithPassword(), "fileEncrypted"),
                Arguments.of("现场.pdf", SampleFiles.picture("jpeg", 40, 30), "fileEnding"),
                Arguments.of("发票.exe.pdf", SampleFiles.pdf(), "fileName"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void everythingElseIsRefusedWithItsReason(String name, byte[] bytes, String reason) {
        refused("document.error." + reason, () -> rule.examine(name, bytes));
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\用户\\桌面\\现场.pdf,现场.pdf",
        "../../etc/passwd.pdf,passwd.pdf",
        "现场𰻝.pdf,现场𰻝.pdf",
        "a<b>:c|d?.pdf,a_b__c_d_.pdf",
        "无扩展名,无扩展名.pdf",
        ".pdf,pdf.pdf",
        "...,pdf.pdf",
        "第1.2版.pdf,第1.2版.pdf"
    })
    void namesAreCleaned(String given, String kept) {
        assertThat(rule.examine(given, SampleFiles.pdf()).name()).isEqualTo(kept);
    }

    @Test
    void nothingInANameTurnsTheReadingDirection() {
        refused("document.error.fileEnding", () -> rule.examine("photo\u202egpj.exe", SampleFiles.pdf()));
        assertThat(rule.examine("表\u202e\u200b格.pdf", SampleFiles.pdf()).name()).isEqualTo("表格.pdf");
    }

    @Property(tries = 200)
    void anyNameGivesANameThatFits(@ForAll String given) {
        String name;
        try {
            name = rule.examine(given, PAGE).name();
        } catch (BusinessException refusal) {
            assertThat(refusal.code()).isIn("document.error.fileEnding", "document.error.fileName");
            return;
        }
        assertThat(name).endsWith(".pdf").doesNotContain("/", "\\", "\"", "\n", "\r", "\0");
        assertThat(name.codePointCount(0, name.length())).isBetween(5, 120);
    }

    private static final byte[] PAGE = SampleFiles.pdf();

    @Test
    void thePhotographIsShownUprightAndSmallWithoutItsPlaceWhichIsNoted() throws IOException {
        ExaminedFile file = rule.examine("现场.jpg", SampleFiles.photograph());
        assertThat(file.located()).isTrue();
        byte[] preview = file.preview();
        assertThat(preview).isNotNull();
        assertThat(new String(preview, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        var shown = ImageIO.read(new ByteArrayInputStream(preview));
        assertThat(shown.getWidth()).isEqualTo(200);
        assertThat(shown.getHeight()).isEqualTo(400);
        assertThat(rule.examine("图.png", SampleFiles.picture("png", 40, 30)).located())
                .isFalse();
    }

    @Test
    void aLargePictureIsShownWithAtMost1280Points() throws IOException {
        byte[] preview =
                rule.examine("大.png", SampleFiles.picture("png", 6000, 3000)).preview();
        assertThat(preview).isNotNull();
        var shown = ImageIO.read(new ByteArrayInputStream(preview));
        assertThat(shown.getWidth()).isBetween(1000, 1280);
        assertThat(shown.getHeight()).isBetween(500, 640);
    }

    @Test
    void aPictureOfTooManyPointsIsRefusedBeforeItIsUnpacked() {
        byte[] png = SampleFiles.picture("png", 10, 10);
        png[16] = 0;
        png[17] = 1;
        png[21] = 1;
        refused("document.error.filePicture", () -> rule.examine("大.png", png));
    }

    @Test
    void aVirusIsNamedAndASilentScannerLetsNothingIn() {
        refused(
                "document.error.fileVirus",
                () -> rule(bytes -> Optional.of("Eicar-Test-Signature")).examine("a.pdf", SampleFiles.pdf()));
        refused(
                "document.error.fileScan",
                () -> rule(bytes -> {
                            throw new IOException("connection refused");
                        })
                        .examine("a.pdf", SampleFiles.pdf()));
    }

    @Test
    void theNumberOfFilesIsLimited() {
        rule.count(2);
        refused("document.error.attachmentCount", () -> rule.count(3));
    }
}
