package org.weishishi.document.application;

import jakarta.inject.Inject;
import org.weishishi.document.api.RetryRendering;
import org.weishishi.document.domain.DocumentRepository;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;
import org.weishishi.task.application.Outbox;

/** 重新成文 · tries a stopped document again, after the font was supplied or the program was mended. */
@UseCase
public class RetryDocument {

    private final DocumentRepository repository;
    private final CurrentActor actor;
    private final Outbox outbox;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    RetryDocument() {
        this(null, null, null);
    }

    @Inject
    RetryDocument(DocumentRepository repository, CurrentActor actor, Outbox outbox) {
        this.repository = repository;
        this.actor = actor;
        this.outbox = outbox;
    }

    /** Puts the document back into the queue; {@code document.error.notFailed} when it is not stopped. */
    @Allowed({Permission.MEETING_RUN, Permission.DISCLOSURE_PUBLISH, Permission.APPROVAL_SUBMIT})
    public void retry(RetryRendering command) {
        OfficialDocument document = repository
                .find(command.document())
                .filter(found -> actor.require().sees(found.issuer()))
                .orElseThrow(() -> BusinessException.notFound("document.error.notFound", command.document()));
        document.retry();
        DocumentRegister.submit(outbox, document);
    }
}
