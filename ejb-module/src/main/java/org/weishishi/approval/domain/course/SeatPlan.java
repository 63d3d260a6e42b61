package org.weishishi.approval.domain.course;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.weishishi.approval.api.TaskVia;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.domain.course.Office.Candidate;
import org.weishishi.approval.domain.course.Office.Chair;
import org.weishishi.approval.domain.course.Office.Seating;
import org.weishishi.approval.domain.course.Office.Signer;

/**
 * 席位方案 · who signs a step as things stand, by the policies of the chain: who submitted or is recused is left out, a vacant post
 * goes to the superior where the chain says so, a double post to the deputy where different persons are demanded.
 *
 * @param seating unit and posts as found
 * @param seats one for each signer that remains; a vacant one has no candidates
 * @param left posts left out because their holders submitted it or are recused
 */
record SeatPlan(Seating seating, List<Signer> seats, List<String> left) {

    static SeatPlan of(ApprovalStep step, Course course, Office office) {
        return new Planner(step, course, office).plan();
    }

    /** How many must approve, for so many seats. */
    static int need(ApprovalStep step, int seats) {
        return switch (step.mode()) {
            case SINGLE, ANY -> 1;
            case ALL -> Math.max(1, seats);
            case VOTE -> step.need();
        };
    }

    private static final class Planner {

        private final ApprovalStep step;
        private final Course course;
        private final Office office;
        private final ChainPolicies policies;
        private final Set<Long> seated = new HashSet<>();
        private final List<Signer> seats = new ArrayList<>();
        private final List<String> left = new ArrayList<>();

        Planner(ApprovalStep step, Course course, Office office) {
            this.step = step;
            this.course = course;
            this.office = office;
            this.policies = course.chain().policies();
        }

        SeatPlan plan() {
            Seating found = office.seating(step, Chair.SIGNER);
            List<Signer> signers = step.mode() == StepMode.SINGLE ? pool(found.signers()) : found.signers();
            signers.forEach(this::seat);
            if (signers.isEmpty()) {
                seat(new Signer(0, step.name(), List.of()));
            }
            return new SeatPlan(found, seats, left);
        }

        private static List<Signer> pool(List<Signer> signers) {
            if (signers.size() <= 1) {
                return signers;
            }
            String names = signers.stream().map(Signer::postName).distinct().collect(Collectors.joining(" / "));
            return List.of(new Signer(
                    0,
                    names,
                    signers.stream().flatMap(s -> s.candidates().stream()).toList()));
        }

        private void seat(Signer signer) {
            List<Candidate> able = able(signer.candidates());
            boolean barred = able.isEmpty() && !signer.candidates().isEmpty();
            if (barred && policies.initiator() == ChainPolicies.OwnCase.DEPUTY) {
                able = able(substitutes(Chair.DEPUTY, TaskVia.DEPUTY));
            } else if (barred && !step.needsPerson()) {
                left.add(signer.postName());
                return;
            }
            if (able.isEmpty() && !barred && policies.nobody() == ChainPolicies.Nobody.SUPERIOR) {
                able = able(substitutes(Chair.SUPERIOR, TaskVia.SUPERIOR));
            }
            put(signer, able);
        }

        private void put(Signer signer, List<Candidate> able) {
            List<Candidate> taken = able;
            if (policies.differentPersons()) {
                taken = unseated(able);
                if (taken.isEmpty() && !able.isEmpty()) {
                    taken = unseated(able(substitutes(Chair.DEPUTY, TaskVia.DEPUTY)));
                }
            }
            taken.forEach(c -> seated.add(c.holder().personId()));
            seats.add(new Signer(signer.postId(), signer.postName(), taken));
        }

        private List<Candidate> unseated(List<Candidate> from) {
            return from.stream()
                    .filter(c -> !seated.contains(c.holder().personId()))
                    .toList();
        }

        private List<Candidate> substitutes(Chair chair, TaskVia via) {
            return office.seating(step, chair).signers().stream()
                    .flatMap(s -> s.candidates().stream())
                    .map(c -> c.via(via))
                    .toList();
        }

        /** Who delegated to somebody barred acts in person. */
        private List<Candidate> able(List<Candidate> from) {
            return from.stream()
                    .map(c -> c.principal() != null && course.barred(c.holder().personId())
                            ? new Candidate(c.principal())
                            : c)
                    .filter(c -> !course.barred(c.holder().personId())
                            && (c.principal() == null
                                    || !course.barred(c.principal().personId())))
                    .distinct()
                    .toList();
        }
    }
}
