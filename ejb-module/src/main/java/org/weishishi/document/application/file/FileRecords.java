package org.weishishi.document.application.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.weishishi.document.application.ContentOwner;
import org.weishishi.document.domain.file.ProducedFile;
import org.weishishi.document.domain.file.ProducedFileRepository;
import org.weishishi.task.application.Outbox;

/** 成文记录簿 · one row for each stored file; its validation is a job after the commit. */
@ApplicationScoped
public class FileRecords implements ProducedFiles, ContentOwner {

    private final ProducedFileRepository files;
    private final Outbox outbox;
    private final Clock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    FileRecords() {
        this(null, null, null);
    }

    @Inject
    public FileRecords(ProducedFileRepository files, Outbox outbox, Clock clock) {
        this.files = files;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void produced(long documentId, String sha256, long size) {
        if (files.find(ProducedFile.key(documentId, sha256)).isEmpty()) {
            ProducedFile file = new ProducedFile(
                    documentId,
                    sha256,
                    size,
                    clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
            files.add(file);
            submit(outbox, file);
        }
    }

    /** Orders the validation; another round is a job of its own. */
    static void submit(Outbox outbox, ProducedFile file) {
        outbox.submit(
                ValidationJob.KIND,
                file.id() + "/" + file.round(),
                Json.createObjectBuilder().add("file", file.id()).build());
    }

    @Override
    public boolean names(String sha256) {
        return !files.withContent(sha256).isEmpty();
    }
}
