package org.weishishi.approval.domain.course;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import org.weishishi.shared.JsonParts;
import org.weishishi.shared.RecordJson;

/** 操作细节 · the operation and what the office answered, as the first entry of an act keeps them: enough to do it again. */
public final class Details {

    /** Of the further entries of one act. */
    static final String NONE = "{}";

    private Details() {}

    static String text(Operation operation, Agent agent, List<JsonObject> heard) {
        JsonArrayBuilder answers = JsonParts.array();
        heard.forEach(answers::add);
        return JsonParts.object()
                .add("operation", operation.getClass().getSimpleName())
                .add("said", RecordJson.of((Record) operation))
                .add("capacity", agent.capacity().name())
                .add("office", answers)
                .build()
                .toString();
    }
}
