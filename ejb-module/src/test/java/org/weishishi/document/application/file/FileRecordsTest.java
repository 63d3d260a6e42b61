package org.weishishi.document.application.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.weishishi.document.Archive;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.ValidateFileAgain;
import org.weishishi.document.api.ValidationResult;
import org.weishishi.document.api.ValidationState;
import org.weishishi.document.application.ReadableDocuments;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.document.domain.StoredFile;
import org.weishishi.document.domain.file.ProducedFile;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.Cast;
import org.weishishi.shared.BusinessException;
import org.weishishi.task.application.Outbox;

/** Every finished file is validated after its commit, and what does not conform is told, marked, never hidden. */
class FileRecordsTest {

    private static final Clock CLOCK =
            Clock.offset(Clock.fixed(Archive.AT.toInstant(), ZoneOffset.UTC), Duration.ofMinutes(1));

    private final Archive archive = new Archive();
    private final Map<String, JsonObject> jobs = new LinkedHashMap<>();
    private final List<String> told = new ArrayList<>();
    private final Outbox outbox = (kind, key, payload) -> jobs.putIfAbsent(kind + " " + key, payload);
    private final FileRecords records = new FileRecords(archive, outbox, CLOCK);
    private final ValidateFiles validate = new ValidateFiles(
            archive,
            archive,
            new City(),
            (person, key, args, subject) -> told.add(person + " " + key + " " + args + " " + subject),
            CLOCK);
    private final InspectFiles inspect =
            new InspectFiles(archive, archive, new ReadableDocuments(new Cast(), (reader, subject) -> false), outbox);
    private final OfficialDocument document = archive.register(
            DocumentKind.RESOLUTION,
            "AAAA-BBBB-CCCC",
            Json.createObjectBuilder().build());
    private final byte[] bytes = "%PDF".getBytes(StandardCharsets.UTF_8);

    private ProducedFile produced() {
        String sha256 = archive.put(bytes);
        document.ready(new StoredFile(sha256, 4, 1, "PDF/A-2a"));
        records.produced(document.id(), sha256, 4);
        return archive.of(document.id()).get(0);
    }

    private void work(List<String> findings) throws IOException {
        ValidationJob job = new ValidationJob(
                validate, pdf -> new ValidationResult(List.of("PDF/A-2a", "PDF/UA-1"), "veraPDF 1", findings), archive);
        List<JsonObject> waiting = List.copyOf(jobs.values());
        for (JsonObject payload : waiting) {
            job.run(payload);
            job.run(payload);
        }
    }

    @Test
    void aFileIsRecordedOnceAndItsValidationOrderedOnce() {
        ProducedFile file = produced();
        records.produced(document.id(), file.sha256(), 4);
        assertThat(archive.files).hasSize(1);
        assertThat(jobs).hasSize(1);
        assertThat(file.validation()).isEqualTo(ValidationState.WAITING);
        assertThat(records.names(file.sha256())).isTrue();
        assertThat(records.names("0")).isFalse();
    }

    @Test
    void whatConformsIsNotedWithValidatorProfilesAndTime() throws IOException {
        ProducedFile file = produced();
        work(List.of());
        assertThat(file.validation()).isEqualTo(ValidationState.PASSED);
        assertThat(file.result())
                .contains(new ValidationResult(List.of("PDF/A-2a", "PDF/UA-1"), "veraPDF 1", List.of()));
        assertThat(file.validatedAt()).isEqualTo(Archive.AT.plusMinutes(1));
        assertThat(told).isEmpty();
    }

    @Test
    void whatDoesNotConformIsToldMarkedAndStaysAndCanBeValidatedAgain() throws IOException {
        ProducedFile file = produced();
        work(List.of("PDF/UA-1 7.1-3: no title × 1"));
        assertThat(file.validation()).isEqualTo(ValidationState.FAILED);
        assertThat(told)
                .containsExactly(
                        "9 document.notice.validationFailed [〔2026〕第1号, PDF/UA-1 7.1-3: no title × 1] document/1");
        assertThat(document.stored()).isPresent();
        assertThat(inspect.list(ValidationState.FAILED)).hasSize(1);

        inspect.again(new ValidateFileAgain(document.id(), file.id()));
        assertThat(jobs).hasSize(2);
        work(List.of());
        assertThat(file.validation()).isEqualTo(ValidationState.PASSED);
        assertThat(inspect.counts())
                .containsEntry(ValidationState.PASSED, 1L)
                .containsEntry(ValidationState.FAILED, 0L);
    }

    @Test
    void anUnknownRecordIsRefused() {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> inspect.again(new ValidateFileAgain(1, "1/x")))
                .satisfies(e -> assertThat(e.code()).isEqualTo("document.error.noFile"));
    }

    /** A city with one administrator, person 9. */
    private static final class City implements Directory {
        @Override
        public UnitView unit(long id) {
            return new UnitView(1, "4403", "深圳市", OrgLevel.CITY, null, null);
        }

        @Override
        public java.util.Optional<UnitView> unitByCode(String code) {
            return java.util.Optional.empty();
        }

        @Override
        public UnitView ancestor(long unitId, OrgLevel level) {
            return unit(1);
        }

        @Override
        public List<Holder> holders(long unitId, PostKind kind) {
            return kind == PostKind.ADMINISTRATOR ? List.of(new Holder(9, "王𬭎毅", 90, "系统管理员", 1, "深圳市")) : List.of();
        }
    }
}
