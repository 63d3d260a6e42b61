package org.weishishi.document.application.file;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weishishi.document.api.DocumentView;
import org.weishishi.document.api.FileRow;
import org.weishishi.document.api.ValidateFileAgain;
import org.weishishi.document.api.ValidationState;
import org.weishishi.document.application.ReadableDocuments;
import org.weishishi.document.domain.DocumentRepository;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.document.domain.file.ProducedFile;
import org.weishishi.document.domain.file.ProducedFileRepository;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;
import org.weishishi.task.application.Outbox;

/** 查看版式校验 · which files conform, which do not and why; a file can be validated again after the cause was mended. */
@UseCase
public class InspectFiles {

    /** Files on one page. */
    public static final int PAGE = 100;

    private final ProducedFileRepository files;
    private final DocumentRepository documents;
    private final ReadableDocuments readable;
    private final Outbox outbox;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    InspectFiles() {
        this(null, null, null, null);
    }

    @Inject
    public InspectFiles(
            ProducedFileRepository files, DocumentRepository documents, ReadableDocuments readable, Outbox outbox) {
        this.files = files;
        this.documents = documents;
        this.readable = readable;
        this.outbox = outbox;
    }

    /** @return how many files there are in each state */
    @Allowed(value = Permission.ORGANIZATION_ADMIN, kind = Allowed.Kind.READ)
    public Map<ValidationState, Long> counts() {
        return Stream.of(ValidationState.values()).collect(Collectors.toMap(state -> state, files::count));
    }

    /** @return the newest files in that state, at most {@link #PAGE} */
    @Allowed(value = Permission.ORGANIZATION_ADMIN, kind = Allowed.Kind.READ)
    public List<FileRow> list(ValidationState state) {
        return files.in(state, PAGE).stream().flatMap(this::row).toList();
    }

    /** @return the files of a document the reader may see, oldest first; empty for any other */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public List<FileRow> of(long documentId) {
        Optional<OfficialDocument> seen = documents.find(documentId).filter(readable::visible);
        return seen.isEmpty()
                ? List.of()
                : files.of(documentId).stream().flatMap(this::row).toList();
    }

    /** Has it validated once more; {@code document.error.noFile} when there is no such record. */
    @Allowed(Permission.ORGANIZATION_ADMIN)
    public void again(ValidateFileAgain command) {
        ProducedFile file = files.find(command.file())
                .filter(found -> found.documentId() == command.document())
                .orElseThrow(() -> BusinessException.notFound("document.error.noFile"));
        file.validateAgain();
        FileRecords.submit(outbox, file);
    }

    /** Has all files validated whose validation never came to an end; the oldest job is used where there is one. */
    @Allowed(Permission.ORGANIZATION_ADMIN)
    public void pending() {
        files.in(ValidationState.WAITING, PAGE).forEach(file -> FileRecords.submit(outbox, file));
    }

    private Stream<FileRow> row(ProducedFile file) {
        return documents.find(file.documentId()).stream().map(document -> {
            DocumentView view = document.view();
            return new FileRow(
                    file.id(),
                    view.id(),
                    view.number(),
                    view.title(),
                    file.sha256(),
                    file.producedAt(),
                    file.validation(),
                    file.result().orElse(null),
                    file.validatedAt());
        });
    }
}
