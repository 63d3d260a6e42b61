package org.weishishi.project.domain.filing;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.weishishi.project.api.filing.FilingAct;
import org.weishishi.project.api.filing.FilingStep;
import org.weishishi.shared.JsonParts;

/** 备案经过的存储 · the steps of a filing as one JSON object. */
@Converter
public class StepsConverter implements AttributeConverter<List<FilingStep>, String> {

    static List<FilingStep> with(List<FilingStep> steps, FilingStep next) {
        return Stream.concat(steps.stream(), Stream.of(next)).toList();
    }

    @Override
    public String convertToDatabaseColumn(List<FilingStep> steps) {
        JsonArrayBuilder all = JsonParts.array();
        steps.forEach(step -> all.add(JsonParts.object()
                .add("act", step.act().name())
                .add("who", step.who())
                .add("at", step.at().toString())
                .add("words", step.words())));
        return JsonParts.object().add("steps", all).build().toString();
    }

    @Override
    public List<FilingStep> convertToEntityAttribute(String stored) {
        return JsonParts.read(stored).getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .map(step -> new FilingStep(
                        FilingAct.valueOf(step.getString("act")),
                        step.getString("who"),
                        OffsetDateTime.parse(step.getString("at")),
                        step.getString("words")))
                .toList();
    }
}
