package org.weishishi.document.infrastructure.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weishishi.document.api.FontSlot;
import org.weishishi.document.api.font.FontsView;
import org.weishishi.document.api.font.FontsView.CoverageView;
import org.weishishi.document.api.font.FontsView.FileView;
import org.weishishi.document.api.font.GbLevel;
import org.weishishi.document.application.font.InspectFonts;
import org.weishishi.document.domain.FontReport.FaceFile;
import org.weishishi.document.domain.UnprintableException;

class FontLibraryTest {

    @TempDir
    private Path folder = Path.of("unset");

    private FontLibrary library() {
        return new FontLibrary(new FontFiles(folder));
    }

    private void put(String name, String shipped) throws IOException {
        try (InputStream in = FontLibraryTest.class.getResourceAsStream("/org/weishishi/fonts/" + shipped)) {
            Files.copy(in, folder.resolve(name));
        }
    }

    @Test
    void theOfficesOwnFileComesBeforeTheShippedOne() throws IOException {
        put("kai_GB2312.ttf", "NotoSansSC-500.ttf");
        FontLibrary library = library();
        assertThat(library.files(FontSlot.KAI))
                .extracting(FaceFile::name)
                .startsWith("kai_GB2312.ttf", "LXGWWenKai-500.ttf", "NotoSerifSC-400.ttf");
        LoadedFace face = (LoadedFace) library.face(FontSlot.KAI, 0x738B).orElseThrow();
        assertThat(face.file()).isEqualTo("kai_GB2312.ttf");
    }

    @Test
    void aFaceIsParsedOnce() {
        FontLibrary library = library();
        assertThat(library.face(FontSlot.BODY, 0x738B)).isEqualTo(library.face(FontSlot.SONG, 0x4E8B));
    }

    @Test
    void aDamagedOwnFileStopsTheDocumentWithItsNameAndIsReported() throws IOException {
        Files.write(folder.resolve("body-FangSong.ttf"), new byte[] {0, 1, 0, 0, 0, 9, 1, 2, 3});
        FontLibrary library = library();
        assertThatThrownBy(() -> library.face(FontSlot.BODY, 0x738B))
                .isInstanceOf(UnprintableException.class)
                .hasMessageContaining("body-FangSong.ttf");
        assertThat(library.files(FontSlot.BODY).get(0).problem()).isNotEmpty();
        assertThat(library.covered(library.files(FontSlot.BODY).get(0)).isEmpty())
                .isTrue();
        assertThat(covered(library, FontSlot.BODY).get(0x738B)).isTrue();
    }

    @Test
    void anOwnFileThatDisappearedAfterItWasSeenStopsTheDocument() throws IOException {
        put("body.ttf", "NotoSansSC-500.ttf");
        Files.write(folder.resolve("kai.ttf"), new byte[] {1});
        FontLibrary library = library();
        assertThatThrownBy(() -> library.face(FontSlot.KAI, 0x738B)).isInstanceOf(UnprintableException.class);
        Files.delete(folder.resolve("kai.ttf"));
        assertThatThrownBy(() -> library.face(FontSlot.KAI, 0x738B))
                .isInstanceOf(UnprintableException.class)
                .hasMessageContaining("kai.ttf");
        assertThat(library().face(FontSlot.KAI, 0x738B)).isPresent();
    }

    @Test
    void rareFacesAreReadOnlyWhenAnotherHasNotTheCharacter() throws IOException {
        Files.write(folder.resolve("rare.ttf"), new byte[] {1});
        FontLibrary library = library();
        assertThat(library.face(FontSlot.BODY, 0x738B)).isPresent();
        assertThatThrownBy(() -> library.face(FontSlot.BODY, 0x30EDD)).isInstanceOf(UnprintableException.class);
    }

    private static BitSet covered(FontLibrary library, FontSlot slot) {
        BitSet all = new BitSet();
        library.files(slot).forEach(file -> all.or(library.covered(file)));
        return all;
    }

    @Test
    void everySlotPrintsTheFirstTwoLevelsOfGb18030AndTheReportSaysSo() {
        FontsView report = new InspectFonts(library()).report();
        assertThat(report.slots())
                .hasSize(FontSlot.values().length)
                .allSatisfy(slot -> assertThat(slot.coverage())
                        .extracting(CoverageView::level, CoverageView::of, CoverageView::whole)
                        .containsExactly(
                                tuple(GbLevel.ONE, 27_584, true),
                                tuple(GbLevel.TWO, 27_780, true),
                                tuple(GbLevel.THREE, 87_887 + 14 + 214, false)));
        assertThat(report.unused()).isEmpty();
    }

    @Test
    void theReportNamesDamagedFilesAndThoseThatNoSlotUses() throws IOException {
        put("kai_GB2312.ttf", "NotoSansSC-500.ttf");
        Files.write(folder.resolve("title.ttf"), new byte[] {1});
        Files.write(folder.resolve("simfang.ttf"), new byte[] {1});
        Files.write(folder.resolve("body.otf"), new byte[] {1});
        FontsView report = new InspectFonts(library()).report();
        assertThat(report.folder()).isEqualTo(folder.toString());
        assertThat(report.unused()).containsExactly("body.otf", "simfang.ttf");
        FileView title = first(report, FontSlot.TITLE);
        assertThat(title.name()).isEqualTo("title.ttf");
        assertThat(title.problem()).isNotEmpty();
        assertThat(report.slots().get(1).slot()).isEqualTo(FontSlot.TITLE);
        assertThat(report.slots().get(1).coverage()).allMatch(level -> level.has() == 0);
        FileView kai = first(report, FontSlot.KAI);
        assertThat(kai.own()).isTrue();
        assertThat(kai.problem()).isNull();
        assertThat(kai.characters()).isGreaterThan(27_000);
    }

    private static FileView first(FontsView report, FontSlot slot) {
        return report.slots().stream()
                .filter(one -> one.slot() == slot)
                .findFirst()
                .orElseThrow()
                .files()
                .get(0);
    }
}
