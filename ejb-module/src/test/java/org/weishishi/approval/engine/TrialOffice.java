package org.weishishi.approval.engine;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weishishi.approval.api.TaskVia;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.domain.course.Office;
import org.weishishi.organization.api.Holder;
import org.weishishi.shared.ActedBy;

/** A small office one can change at will: who holds which post of which step, who left, who delegated, what day it is. */
final class TrialOffice implements Office {

    /** Persons by post: post p belongs to step p / 10. */
    final Map<Long, List<Long>> holders = new HashMap<>();

    final Map<Long, Long> delegates = new HashMap<>();
    final Set<Long> gone = new HashSet<>();
    OffsetDateTime now = OffsetDateTime.parse("2026-03-02T09:00:00+08:00");

    static Holder holder(long person, long post) {
        return new Holder(person, "人" + person, post, "岗" + post, 5, "单位");
    }

    static ActedBy by(Holder holder) {
        return new ActedBy(
                "p" + holder.personId(),
                holder.personId(),
                holder.personName(),
                holder.postId(),
                holder.postName(),
                holder.unitId(),
                holder.unitName());
    }

    static ActedBy system() {
        return new ActedBy("system", null, "系统", null, "系统", null, "系统");
    }

    @Override
    public OffsetDateTime now() {
        return now;
    }

    @Override
    public Seating seating(ApprovalStep step, Chair chair) {
        long shift = switch (chair) {
            case SIGNER -> 0;
            case DEPUTY -> 1000;
            case SUPERIOR -> 2000;
        };
        long base = Long.parseLong(step.key().substring(1)) * 10 + shift;
        List<Signer> signers = new ArrayList<>();
        for (long post = base; post < base + 10; post++) {
            if (holders.containsKey(post)) {
                signers.add(new Signer(post, "岗" + post, candidates(post)));
            }
        }
        return new Seating(5, "单位", signers);
    }

    private List<Candidate> candidates(long post) {
        return holders.getOrDefault(post, List.of()).stream()
                .filter(p -> !gone.contains(p))
                .map(p -> {
                    Long delegate = delegates.get(p);
                    return delegate == null
                            ? new Candidate(holder(p, post))
                            : new Candidate(holder(delegate, post + 5000), TaskVia.DELEGATION, holder(p, post));
                })
                .toList();
    }

    @Override
    public boolean holds(Holder holder) {
        return !gone.contains(holder.personId());
    }

    @Override
    public LocalDate due(LocalDate from, int workingDays) {
        return from.plusDays(workingDays);
    }

    @Override
    public int late(LocalDate due) {
        return (int) ChronoUnit.DAYS.between(due, now.toLocalDate());
    }
}
