package org.weishishi.approval.application.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weishishi.approval.domain.SeatRepository;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.PostKind;

/** 一次读入的任职 · everybody in office today, asked once for a simulation over many approvals. */
final class KnownSeats implements SeatRepository {

    private final Map<Long, List<Seated>> byUnit;
    private final SeatRepository stored;

    KnownSeats(SeatRepository stored, LocalDate day) {
        this.stored = stored;
        this.byUnit = stored.everywhere(day).stream()
                .collect(Collectors.groupingBy(s -> s.holder().unitId()));
    }

    @Override
    public List<Seated> seated(long unitId, LocalDate day) {
        return byUnit.getOrDefault(unitId, List.of());
    }

    @Override
    public List<Seated> everywhere(LocalDate day) {
        return stored.everywhere(day);
    }

    @Override
    public boolean holds(long personId, long postId, LocalDate day) {
        return byUnit.values().stream()
                .flatMap(List::stream)
                .anyMatch(s -> s.holder().personId() == personId && s.holder().postId() == postId);
    }

    @Override
    public Optional<Holder> holder(long personId, long postId, LocalDate day) {
        return stored.holder(personId, postId, day);
    }

    @Override
    public List<Holder> named(String text, List<PostKind> kinds, LocalDate day, int limit) {
        return stored.named(text, kinds, day, limit);
    }
}
