package org.weishishi.document.application.file;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.weishishi.document.api.ValidationResult;
import org.weishishi.document.api.ValidationState;
import org.weishishi.document.domain.DocumentRepository;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.document.domain.file.ProducedFile;
import org.weishishi.document.domain.file.ProducedFileRepository;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;
import org.weishishi.task.application.Notices;

/** 版式校验 · notes what the validator says of a file; the administrators are told of one that does not conform. */
@UseCase
public class ValidateFiles {

    private final ProducedFileRepository files;
    private final DocumentRepository documents;
    private final Directory directory;
    private final Notices notices;
    private final Clock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ValidateFiles() {
        this(null, null, null, null, null);
    }

    @Inject
    public ValidateFiles(
            ProducedFileRepository files,
            DocumentRepository documents,
            Directory directory,
            Notices notices,
            Clock clock) {
        this.files = files;
        this.documents = documents;
        this.directory = directory;
        this.notices = notices;
        this.clock = clock;
    }

    /** @return the content to validate, empty when it was validated already */
    @Allowed(value = Permission.SYSTEM, kind = Allowed.Kind.READ)
    public Optional<String> waiting(String id) {
        return files.find(id)
                .filter(file -> file.validation() == ValidationState.WAITING)
                .map(ProducedFile::sha256);
    }

    /** Notes the answer of the validator. */
    @Allowed(Permission.SYSTEM)
    public void validated(String id, ValidationResult result) {
        files.find(id).ifPresent(file -> {
            file.validated(result, now());
            if (file.validation() == ValidationState.FAILED) {
                documents.find(file.documentId()).ifPresent(document -> tell(document, result));
            }
        });
    }

    private void tell(OfficialDocument document, ValidationResult result) {
        long city = directory.ancestor(document.issuer().id(), OrgLevel.CITY).id();
        for (Holder administrator : directory.holders(city, PostKind.ADMINISTRATOR)) {
            notices.tell(
                    administrator.personId(),
                    "document.notice.validationFailed",
                    List.of(document.view().number(), result.findings().get(0)),
                    new SubjectRef("document", document.id()));
        }
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
