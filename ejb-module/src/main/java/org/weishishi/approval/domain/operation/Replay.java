package org.weishishi.approval.domain.operation;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.domain.course.Agent;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Engine;
import org.weishishi.approval.domain.course.Entry;
import org.weishishi.approval.domain.course.Office;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.operation.decision.Start;
import org.weishishi.organization.api.Holder;
import org.weishishi.shared.JsonParts;
import org.weishishi.shared.RecordReader;

/** 重演 · does again what the trail says, with the answers the office gave then: the outcome must be what is stored. */
public final class Replay {

    private Replay() {}

    /** @return the course to which the trail leads that started on that chain */
    public static Course of(ApprovalChain chain, List<Entry> trail) {
        Start start = (Start) operation(details(trail.get(0)));
        Agent initiator = agent(trail.get(0), details(trail.get(0)));
        Course course = Engine.blank(chain, start.facts(), start.snapshot(), initiator);
        for (Entry entry : trail) {
            JsonObject details = details(entry);
            if (details.containsKey("operation")) {
                course = Engine.apply(course, operation(details), agent(entry, details), new Told(entry.at(), details))
                        .course();
            }
        }
        return course;
    }

    private static Operation operation(JsonObject details) {
        return Operations.read(details.getString("operation"), details.getJsonObject("said"));
    }

    private static Agent agent(Entry entry, JsonObject details) {
        return new Agent(entry.by(), Agent.Capacity.valueOf(details.getString("capacity")));
    }

    private static JsonObject details(Entry entry) {
        return JsonParts.read(entry.details());
    }

    /** Gives the answers that were given then, in their order. */
    private static final class Told implements Office {

        private final OffsetDateTime at;
        private final Iterator<JsonObject> answers;

        Told(OffsetDateTime at, JsonObject details) {
            this.at = at;
            this.answers =
                    details.getJsonArray("office").getValuesAs(JsonObject.class).iterator();
        }

        @Override
        public OffsetDateTime now() {
            return at;
        }

        @Override
        public Seating seating(ApprovalStep step, Chair chair) {
            return RecordReader.read(Seating.class, answers.next());
        }

        @Override
        public boolean holds(Holder holder) {
            return answers.next().getBoolean("holds");
        }

        @Override
        public LocalDate due(LocalDate from, int workingDays) {
            return LocalDate.parse(answers.next().getString("due"));
        }

        @Override
        public int late(LocalDate due) {
            return answers.next().getInt("late");
        }
    }
}
