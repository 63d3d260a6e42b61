package org.weishishi.deliberation.domain.meeting;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 主持人排定的先后存取 · positions with spaces between, orders with semicolons between, the latest last: {@code 4 3;2 1}. */
@Converter
public class ChairOrdersConverter implements AttributeConverter<List<List<Integer>>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable List<List<Integer>> orders) {
        return orders == null
                ? ""
                : orders.stream()
                        .map(order -> order.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(";"));
    }

    @Override
    public List<List<Integer>> convertToEntityAttribute(@Nullable String stored) {
        return stored == null || stored.isEmpty()
                ? List.of()
                : Arrays.stream(stored.split(";"))
                        .map(order -> Arrays.stream(order.split(" "))
                                .map(Integer::valueOf)
                                .toList())
                        .toList();
    }
}
