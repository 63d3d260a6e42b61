package org.weishishi.document.application.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Optional;
import org.weishishi.document.domain.ContentStore;
import org.weishishi.document.domain.file.FormatValidator;
import org.weishishi.task.api.JobHandler;

/** 版式校验任务 · reads the stored file, asks the validator, notes the answer; running twice notes the same answer twice. */
@ApplicationScoped
public class ValidationJob implements JobHandler {

    /** The kind of job. */
    static final String KIND = "document.validate";

    private final ValidateFiles files;
    private final FormatValidator validator;
    private final ContentStore store;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ValidationJob() {
        this(null, null, null);
    }

    @Inject
    ValidationJob(ValidateFiles files, FormatValidator validator, ContentStore store) {
        this.files = files;
        this.validator = validator;
        this.store = store;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JsonObject payload) throws IOException {
        String id = payload.getString("file");
        Optional<String> sha256 = files.waiting(id);
        if (sha256.isPresent()) {
            files.validated(id, validator.validate(store.read(sha256.get())));
        }
    }
}
