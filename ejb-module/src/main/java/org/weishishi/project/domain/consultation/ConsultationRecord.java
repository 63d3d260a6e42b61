package org.weishishi.project.domain.consultation;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.weishishi.project.api.StageReport.Outcome;
import org.weishishi.project.api.consultation.BodyKind;
import org.weishishi.project.api.consultation.BodyOpinion;
import org.weishishi.project.api.consultation.ConsultationView;
import org.weishishi.project.api.consultation.RecordConsultation;
import org.weishishi.project.api.consultation.Stance;
import org.weishishi.project.domain.ProjectText;
import org.weishishi.shared.BusinessException;

/**
 * 商议记录 as the road keeps it, checked: day in order ({@code project.error.consultationDay}), one to ten bodies
 * ({@code consultationBodies}), each with persons, words where it does not simply agree ({@code opinionMissing}), and a conclusion
 * where the result needs one ({@code reasonMissing}).
 */
public final class ConsultationRecord {

    private static final int MOST = 10;

    private ConsultationRecord() {}

    /**
     * @param participants the bodies as printed
     * @param began the day the stage began
     * @param today the last possible day
     */
    public static JsonObject of(RecordConsultation said, String participants, LocalDate began, LocalDate today) {
        if (said.on().isBefore(began) || said.on().isAfter(today)) {
            throw BusinessException.refused("project.error.consultationDay", said.on(), began, today);
        }
        if (said.bodies().isEmpty() || said.bodies().size() > MOST) {
            throw BusinessException.refused(
                    "project.error.consultationBodies", MOST, said.bodies().size());
        }
        JsonArrayBuilder bodies = Json.createArrayBuilder();
        said.bodies().forEach(one -> bodies.add(body(one)));
        String conclusion = ProjectText.optional("opinion", said.conclusion(), 1000);
        if (conclusion.isEmpty() && needsWords(said)) {
            throw BusinessException.refused("project.error.reasonMissing");
        }
        return Json.createObjectBuilder()
                .add("outcome", said.outcome().name())
                .add("on", said.on().toString())
                .add("participants", participants)
                .add("bodies", bodies)
                .add("opinion", conclusion)
                .add("attachments", said.attachments().size())
                .build();
    }

    private static boolean needsWords(RecordConsultation said) {
        return said.outcome() != Outcome.PASSED
                || said.bodies().stream().anyMatch(one -> one.stance() == Stance.DISAGREE);
    }

    private static JsonObject body(BodyOpinion one) {
        String opinion = ProjectText.optional("bodyOpinion", one.opinion(), 500);
        if (opinion.isEmpty() && one.stance() != Stance.AGREE) {
            throw BusinessException.refused("project.error.opinionMissing");
        }
        return Json.createObjectBuilder()
                .add("body", one.body().name())
                .add("persons", ProjectText.required("persons", one.persons(), 100))
                .add("stance", one.stance().name())
                .add("opinion", opinion)
                .build();
    }

    /** @return the record as pages show it */
    public static ConsultationView view(JsonObject facts, String by) {
        boolean detailed = facts.containsKey("bodies");
        return new ConsultationView(
                detailed ? LocalDate.parse(facts.getString("on")) : null,
                facts.getString("participants", ""),
                detailed ? bodies(facts) : List.of(),
                Outcome.valueOf(facts.getString("outcome", Outcome.PASSED.name())),
                facts.getString("opinion", ""),
                by);
    }

    private static List<BodyOpinion> bodies(JsonObject facts) {
        return facts.getJsonArray("bodies").getValuesAs(JsonObject.class).stream()
                .map(one -> new BodyOpinion(
                        BodyKind.valueOf(one.getString("body")),
                        one.getString("persons"),
                        Stance.valueOf(one.getString("stance")),
                        one.getString("opinion")))
                .toList();
    }
}
