package org.weishishi.document.infrastructure.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weishishi.document.api.FontSlot;
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
        assertThat(library.files(FontSlot.BODY).get(0).problem()).contains("body-FangSong.ttf");
        assertThat(library.covered(FontSlot.BODY).get(0x738B)).isTrue();
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

    @Test
    void theBodyPrintsTheFirstTwoLevelsOfGb18030() {
        BitSet covered = library().covered(FontSlot.BODY);
        assertThat(covered.get(0x4E00, 0x9FEF + 1).cardinality()).isEqualTo(0x9FEF - 0x4E00 + 1);
        assertThat(covered.get(0x3400, 0x4DB5 + 1).cardinality()).isEqualTo(0x4DB5 - 0x3400 + 1);
        assertThat(covered.get(0x2CB4E)).as("a name of level 2").isTrue();
    }
}
