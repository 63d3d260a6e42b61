package org.weishishi.document.infrastructure.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.wording.TemplateFault;
import org.weishishi.document.domain.wording.DocumentTemplate;
import org.weishishi.document.domain.wording.DocumentTemplateRepository;
import org.weishishi.document.infrastructure.form.ShippedTemplates;
import org.weishishi.document.infrastructure.wording.SampleInspection;
import org.weishishi.document.infrastructure.wording.StoredTemplates;
import org.weishishi.shared.ActedBy;

/** A wording is checked line by line and on paper; versions count from their day on and never change an old paper. */
class TemplateInspectionTest {

    private static final DocumentKind KIND = DocumentKind.RESOLUTION;
    private static final OffsetDateTime AT = OffsetDateTime.parse("2021-04-06T09:00:00+08:00");
    private static final ActedBy ADMIN = by(1);
    private static final ActedBy SECURITY = by(2);

    private final SampleInspection inspection =
            new SampleInspection(PdfRenderer.standalone(Path.of("target/no-fonts"), new ShippedTemplates()));

    private static ActedBy by(long person) {
        return new ActedBy("p" + person, person, "人" + person, person, "岗", 9L, "市");
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void whatCameWithTheProductIsSound(DocumentKind kind) {
        assertThat(inspection.faults(kind, inspection.shipped(kind))).isEmpty();
    }

    @Test
    void aCommaTooManyIsNamedWithItsLine() {
        List<TemplateFault> faults = inspection.faults(KIND, "{\n  \"number\": \"x\",,\n}");
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.code()).isEqualTo("document.templateFault.json");
        });
    }

    @Test
    void unknownBlocksFieldsAndFormatsAreNamedWithTheirLines() {
        String text = """
                {
                  "number": "{issuer}{year}",
                  "labels": {},
                  "blocks": [
                    {"block": "titel", "text": "{document.title}"},
                    {"block": "paragraph", "text": "{meeting.nobody}"},
                    {"block": "paragraph", "text": "{meeting.held|day}"}
                  ]
                }
                """;
        assertThat(inspection.faults(KIND, text))
                .extracting(fault -> fault.line() + fault.code().substring("document.templateFault".length()))
                .containsExactly("2.number", "5.block", "6.field", "7.filter");
    }

    @Test
    void whatOnlyThePageShowsIsShownToo() {
        String glyph = shipped().replace("会议逐项审议了", "\uD8FF\uDFFF");
        assertThat(inspection.faults(KIND, glyph)).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isZero();
            assertThat(fault.code()).isEqualTo("document.templateFault.page");
        });
    }

    @Test
    void theNewVersionCountsFromItsDayOnceASecondPersonReleasedIt() {
        Shelf shelf = new Shelf();
        String text = shipped().replace("会议逐项审议了", "会议逐一审议了");
        DocumentTemplate second = new DocumentTemplate(KIND, 2, text, LocalDate.of(2021, 4, 7), ADMIN, AT);
        shelf.add(second);
        StoredTemplates before = new StoredTemplates(shelf, new ShippedTemplates(), () -> AT);
        StoredTemplates after = new StoredTemplates(shelf, new ShippedTemplates(), () -> AT.plusDays(1));

        assertThat(after.current(KIND)).isEqualTo(1);
        refused("shared.error.releaseSamePerson", () -> second.release(ADMIN, AT, 0));
        second.release(SECURITY, AT, 0);

        assertThat(before.current(KIND)).isEqualTo(1);
        assertThat(after.current(KIND)).isEqualTo(2);
        assertThat(after.template(KIND, 2).toString()).contains("会议逐一审议了");
        assertThat(after.template(KIND, 1).toString()).contains("会议逐项审议了");
        refused("shared.error.releaseState", () -> second.revise(text, LocalDate.MAX, 0, ADMIN, AT));
    }

    @Test
    void whoChangesADraftLastIsNotItsSecondPerson() {
        DocumentTemplate draft = new DocumentTemplate(KIND, 2, shipped(), LocalDate.MIN, ADMIN, AT);
        draft.revise(shipped(), LocalDate.MIN, 0, SECURITY, AT);
        refused("shared.error.releaseSamePerson", () -> draft.release(SECURITY, AT, 0));
        refused("document.error.stale", () -> draft.withdraw(7));
    }

    private String shipped() {
        return inspection.shipped(KIND);
    }

    /** Templates in memory. */
    private static final class Shelf implements DocumentTemplateRepository {

        private final List<DocumentTemplate> templates = new ArrayList<>();

        @Override
        public Optional<DocumentTemplate> find(long id) {
            return templates.stream().findFirst();
        }

        @Override
        public Optional<DocumentTemplate> version(DocumentKind kind, int no) {
            return of(kind).stream().filter(one -> one.no() == no).findFirst();
        }

        @Override
        public List<DocumentTemplate> of(DocumentKind kind) {
            return templates.stream().filter(one -> one.kind() == kind).toList();
        }

        @Override
        public void add(DocumentTemplate template) {
            templates.add(template);
        }
    }
}
