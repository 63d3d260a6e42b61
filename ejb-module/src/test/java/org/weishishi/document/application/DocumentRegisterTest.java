package org.weishishi.document.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentRequest;
import org.weishishi.document.api.DocumentView;
import org.weishishi.document.domain.ContentStore;
import org.weishishi.document.domain.DocumentRenderer;
import org.weishishi.document.domain.DocumentRepository;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.document.domain.RenderedFile;
import org.weishishi.document.domain.UnprintableException;
import org.weishishi.document.infrastructure.form.ShippedTemplates;
import org.weishishi.document.infrastructure.form.TemplateForms;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.Settings;
import org.weishishi.shared.SubjectRef;

/** Registering and making documents, without database and without paper. */
class DocumentRegisterTest {

    private static final SubjectRef PROJECT = new SubjectRef("project", 8);

    private final Shelf shelf = new Shelf();
    private final List<JsonObject> jobs = new ArrayList<>();
    private final DocumentRegister register = new DocumentRegister(
            shelf,
            (issuer, kind, year) -> shelf.documents.size() + 1,
            new TemplateForms(new ShippedTemplates()),
            (kind, key, payload) -> jobs.add(payload),
            () -> OffsetDateTime.parse("2016-08-12T17:00:00+08:00"),
            new Settings());

    private static DocumentRequest request(String fact) {
        return new DocumentRequest(
                DocumentKind.RESOLUTION,
                "决议",
                new UnitView(4, "440303008001", "莲塘社区", OrgLevel.COMMUNITY, 3L, 2L),
                LocalDate.of(2016, 8, 12),
                new SubjectRef("meeting", 7),
                List.of(PROJECT),
                Json.createObjectBuilder().add("fact", fact).build(),
                false);
    }

    @Test
    void aDocumentIsNumberedAtOnceAndItsJobWaitsForTheCommit() {
        register.request(request("一"));
        DocumentView view = register.about(PROJECT).get(0);
        assertThat(view.number()).isEqualTo("莲塘社区决议〔2016〕第1号");
        assertThat(view.state()).isEqualTo(DocumentView.State.PENDING);
        assertThat(view.code()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
        assertThat(jobs).hasSize(1);
    }

    @Test
    void theSameFactsGiveTheSameDocumentAndOtherFactsAVersionThatNamesTheOld() {
        long first = register.request(request("一"));
        assertThat(register.request(request("一"))).isEqualTo(first);
        long second = register.request(request("二"));
        assertThat(second).isNotEqualTo(first);
        assertThat(shelf.find(second).orElseThrow().order().heading().replaces())
                .isEqualTo("莲塘社区决议〔2016〕第1号");
        assertThat(jobs).hasSize(2);
    }

    @Test
    void aListSaysWhichDocumentsALaterOneReplacedOnceThatCanBeRead() throws Exception {
        register.request(request("一"));
        register.request(request("二"));
        register.request(request("三"));
        RenderJob job = job(order -> new RenderedFile(new byte[] {1}, 1, "PDF/A-2a"), new ArrayList<>());
        job.run(jobs.get(0));
        job.run(jobs.get(1));
        assertThat(register.about(PROJECT))
                .extracting(DocumentView::replaced)
                .as("the third has no file yet")
                .containsExactly(true, false, false);
        job.run(jobs.get(2));
        assertThat(register.about(PROJECT)).extracting(DocumentView::replaced).containsExactly(true, true, false);
    }

    @Test
    void aChangeBackToOlderFactsIsANewVersionThatNamesTheNewest() {
        long first = register.request(request("一"));
        register.request(request("二"));
        long third = register.request(request("一"));
        assertThat(third).isNotEqualTo(first);
        assertThat(shelf.find(third).orElseThrow().order().heading().replaces()).isEqualTo("莲塘社区决议〔2016〕第2号");
        assertThat(register.request(request("一"))).as("the same request again").isEqualTo(third);
        assertThat(jobs).hasSize(3);
    }

    @Test
    void aJobThatRunsTwiceMakesOneFile() throws Exception {
        long id = register.request(request("一"));
        List<String> stored = new ArrayList<>();
        RenderJob job = job(order -> new RenderedFile(new byte[] {1}, 1, "PDF/A-2a"), stored);
        job.run(jobs.get(0));
        job.run(jobs.get(0));
        assertThat(stored).hasSize(1);
        assertThat(register.about(PROJECT).get(0).state()).isEqualTo(DocumentView.State.READY);
        assertThat(shelf.find(id).orElseThrow().stored()).isPresent();
    }

    @Test
    void whatCannotBePrintedStopsWithItsReason() throws Exception {
        register.request(request("一"));
        job(
                        order -> {
                            throw new UnprintableException("U+30EDD");
                        },
                        new ArrayList<>())
                .run(jobs.get(0));
        DocumentView view = register.about(PROJECT).get(0);
        assertThat(view.state()).isEqualTo(DocumentView.State.FAILED);
        assertThat(view.problem()).isEqualTo("U+30EDD");
    }

    private RenderJob job(DocumentRenderer renderer, List<String> stored) {
        SealDocument unsealed = new SealDocument() {
            @Override
            public byte[] seal(long id, byte[] pdf) {
                return pdf;
            }
        };
        return new RenderJob(
                new RenderDocument(shelf, (id, sha256, size) -> {}), renderer, unsealed, new ContentStore() {
                    @Override
                    public String put(byte[] bytes) {
                        stored.add("ab");
                        return "ab";
                    }

                    @Override
                    public byte[] read(String sha256) {
                        return new byte[] {1};
                    }

                    @Override
                    public int sweep(java.time.Instant before, java.util.function.Predicate<String> named) {
                        return 0;
                    }
                });
    }

    /** Documents in memory. */
    private static final class Shelf implements DocumentRepository {

        private final List<OfficialDocument> documents = new ArrayList<>();

        @Override
        public Optional<OfficialDocument> find(long id) {
            return documents.stream().filter(document -> document.id() == id).findFirst();
        }

        @Override
        public Optional<OfficialDocument> newest(SubjectRef origin, DocumentKind kind) {
            return documents.isEmpty() ? Optional.empty() : Optional.of(documents.get(documents.size() - 1));
        }

        @Override
        public List<OfficialDocument> about(SubjectRef subject) {
            return documents;
        }

        @Override
        public boolean names(String sha256) {
            return false;
        }

        @Override
        public void add(OfficialDocument document) {
            try {
                java.lang.reflect.Field id = OfficialDocument.class.getDeclaredField("id");
                id.setAccessible(true);
                id.set(document, documents.size() + 1L);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
            documents.add(document);
        }
    }
}
