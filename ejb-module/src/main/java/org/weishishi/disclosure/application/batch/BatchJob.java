package org.weishishi.disclosure.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.weishishi.shared.BusinessException;
import org.weishishi.task.api.JobHandler;

/** 成批公示任务 · one line: a refusal is an answer and is noted, anything else is tried again. */
@ApplicationScoped
public class BatchJob implements JobHandler {

    /** The kind of job. */
    static final String KIND = "disclosure.publish";

    private final PublishLine lines;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    BatchJob() {
        this(null);
    }

    @Inject
    BatchJob(PublishLine lines) {
        this.lines = lines;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JsonObject payload) {
        long line = payload.getJsonNumber("line").longValueExact();
        try {
            lines.publish(line);
        } catch (BusinessException refusal) {
            lines.refused(
                    line,
                    refusal.code(),
                    refusal.args().stream().map(String::valueOf).toList());
        }
    }
}
