package org.weishishi.deliberation.domain.meeting;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.weishishi.rule.api.meeting.VotingRule;
import org.weishishi.shared.RecordJson;
import org.weishishi.shared.RecordReader;

/** 规则入库形式 · the whole rule of a gate as it was when the meeting was called. */
@Converter
public class VotingRuleConverter implements AttributeConverter<@Nullable VotingRule, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable VotingRule rule) {
        return rule == null ? null : RecordJson.of(rule).toString();
    }

    @Override
    public @Nullable VotingRule convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        try (JsonReader reader = Json.createReader(new StringReader(column))) {
            return RecordReader.read(VotingRule.class, reader.readObject());
        }
    }
}
