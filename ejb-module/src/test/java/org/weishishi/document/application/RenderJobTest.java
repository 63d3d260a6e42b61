package org.weishishi.document.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.weishishi.document.Archive;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentView;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.domain.RenderedFile;
import org.weishishi.document.domain.SealImage;
import org.weishishi.document.domain.issuing.SealFacts;

/** What the job gives to the renderer: the seal of the facts with its picture, or none. */
class RenderJobTest {

    private static final JsonObject FACTS =
            Json.createObjectBuilder().add("issuer", "莲塘街道办事处").build();

    private final Archive archive = new Archive();
    private final List<RenderOrder> rendered = new ArrayList<>();

    private void run(JsonObject facts) throws IOException {
        OfficialDocument document = archive.register(DocumentKind.PROJECT_APPROVAL_NOTICE, "CODE", facts);
        RenderJob job = new RenderJob(
                new RenderDocument(archive, (id, sha256, size) -> {}),
                order -> {
                    rendered.add(order);
                    return new RenderedFile(new byte[] {5}, 1, "PDF/A-2a PDF/UA-1");
                },
                new SealDocument() {
                    @Override
                    public byte[] seal(long id, byte[] pdf) {
                        return pdf;
                    }
                },
                archive);
        job.run(Json.createObjectBuilder().add("document", document.id()).build());
    }

    @Test
    void thePictureOfTheFactsIsPrinted() throws IOException {
        byte[] picture = {1, 2, 3};
        run(new SealFacts("莲塘街道办事处", 40, archive.put(picture)).on(FACTS));
        SealImage seal = Objects.requireNonNull(rendered.get(0).seal());
        assertThat(seal.picture()).isEqualTo(picture);
        assertThat(seal.widthMm()).isEqualTo(40);
        assertThat(archive.documents.get(0).view().state()).isEqualTo(DocumentView.State.READY);
    }

    @Test
    void aSealOfADemonstrationIsDrawn() throws IOException {
        run(new SealFacts("莲塘街道办事处", 42, null).on(FACTS));
        SealImage seal = Objects.requireNonNull(rendered.get(0).seal());
        assertThat(seal.picture()).isNull();
    }

    @Test
    void factsWithoutASealArePrintedWithoutOne() throws IOException {
        run(FACTS);
        assertThat(rendered.get(0).seal()).isNull();
    }

    @Test
    void aLostPictureMakesNoPaperWithoutSeal() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> run(new SealFacts("莲塘街道办事处", 42, "0".repeat(64)).on(FACTS)));
        assertThat(rendered).isEmpty();
        assertThat(archive.documents.get(0).pending()).isTrue();
    }
}
