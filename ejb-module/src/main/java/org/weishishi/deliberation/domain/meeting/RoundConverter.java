package org.weishishi.deliberation.domain.meeting;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.simulation.SimulatedRound;
import org.weishishi.shared.RecordJson;
import org.weishishi.shared.RecordReader;

/** 轮次入库形式 · a round of ballots in the words of the open interface, so that what is stored can be checked by anybody. */
@Converter
public class RoundConverter implements AttributeConverter<@Nullable SimulatedRound, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SimulatedRound round) {
        return round == null ? null : RecordJson.of(round).toString();
    }

    @Override
    public @Nullable SimulatedRound convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        try (JsonReader reader = Json.createReader(new StringReader(column))) {
            return RecordReader.read(SimulatedRound.class, reader.readObject());
        }
    }
}
