package org.weishishi.approval.domain.course;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.organization.api.Holder;
import org.weishishi.shared.JsonParts;
import org.weishishi.shared.RecordJson;

/** Keeps every answer of the office in the order it was given; the time is asked once. */
final class HeardOffice implements Office {

    private final Office office;
    private final List<JsonObject> heard = new ArrayList<>();
    private @Nullable OffsetDateTime now;

    HeardOffice(Office office) {
        this.office = office;
    }

    List<JsonObject> heard() {
        return List.copyOf(heard);
    }

    @Override
    public OffsetDateTime now() {
        if (now == null) {
            now = office.now();
        }
        return now;
    }

    @Override
    public Seating seating(ApprovalStep step, Chair chair) {
        Seating found = office.seating(step, chair);
        heard.add(RecordJson.of(found));
        return found;
    }

    @Override
    public boolean holds(Holder holder) {
        boolean holds = office.holds(holder);
        heard.add(JsonParts.object().add("holds", holds).build());
        return holds;
    }

    @Override
    public LocalDate due(LocalDate from, int workingDays) {
        LocalDate due = office.due(from, workingDays);
        heard.add(JsonParts.object().add("due", due.toString()).build());
        return due;
    }

    @Override
    public int late(LocalDate due) {
        int late = office.late(due);
        heard.add(JsonParts.object().add("late", late).build());
        return late;
    }
}
