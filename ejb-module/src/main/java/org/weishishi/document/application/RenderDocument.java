package org.weishishi.document.application;

import jakarta.inject.Inject;
import java.util.Optional;
import org.weishishi.document.application.file.ProducedFiles;
import org.weishishi.document.domain.DocumentRepository;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.domain.StoredFile;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 成文 · what the job reads and writes; only the system calls it. */
@UseCase
public class RenderDocument {

    private final DocumentRepository repository;
    private final ProducedFiles files;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    RenderDocument() {
        this(null, null);
    }

    @Inject
    RenderDocument(DocumentRepository repository, ProducedFiles files) {
        this.repository = repository;
        this.files = files;
    }

    /** @return what to make, empty when it is made already or was stopped */
    @Allowed(value = Permission.SYSTEM, kind = Allowed.Kind.READ)
    public Optional<RenderOrder> order(long id) {
        return repository.find(id).filter(OfficialDocument::pending).map(OfficialDocument::order);
    }

    /** The file is in the content store. */
    @Allowed(Permission.SYSTEM)
    public void ready(long id, StoredFile file) {
        repository.find(id).filter(found -> found.stored().isEmpty()).ifPresent(document -> {
            document.ready(file);
            files.produced(id, file.sha256(), file.size());
        });
    }

    /** The document cannot be made as it stands. */
    @Allowed(Permission.SYSTEM)
    public void failed(long id, String problem) {
        repository.find(id).ifPresent(document -> document.fail(problem));
    }
}
