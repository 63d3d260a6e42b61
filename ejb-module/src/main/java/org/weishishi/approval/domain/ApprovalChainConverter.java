package org.weishishi.approval.domain;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;

/** Keeps the chain of an approval as JSON. */
@Converter
public class ApprovalChainConverter implements AttributeConverter<ApprovalChain, String> {

    @Override
    public String convertToDatabaseColumn(ApprovalChain chain) {
        return chain.json().toString();
    }

    @Override
    public ApprovalChain convertToEntityAttribute(String column) {
        try (JsonReader reader = Json.createReader(new StringReader(column))) {
            return ApprovalChain.of(reader.readObject());
        }
    }
}
