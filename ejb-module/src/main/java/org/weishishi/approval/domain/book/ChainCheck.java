package org.weishishi.approval.domain.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.book.ChainFlaw;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.ApprovalStep.FieldRight;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.Condition;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.api.chain.SignerPost;
import org.weishishi.approval.api.chain.StepField;
import org.weishishi.approval.api.chain.StepFlag;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.api.chain.TimeOut;
import org.weishishi.rule.api.CheckRule;
import org.weishishi.shared.Money;
import org.weishishi.shared.Permission;

/** 审批链检查 · finds holes of a definition by itself: what can never be reached, signed, or given back. Holders are another question. */
public final class ChainCheck {

    private static final int STEPS = 8;
    private static final int DAYS = 60;
    private static final BigDecimal FEN = new BigDecimal("0.01");

    private final ChainScope scope;
    private final List<ChainFlaw> flaws = new ArrayList<>();

    private ChainCheck(ChainScope scope) {
        this.scope = scope;
    }

    /** @return everything wrong with it, gravest first; empty when nothing is */
    public static List<ChainFlaw> of(ChainScope scope) {
        ChainCheck check = new ChainCheck(scope);
        check.whole();
        scope.chain().steps().forEach(check::step);
        return check.flaws.stream()
                .sorted((a, b) -> Boolean.compare(b.blocks(), a.blocks()))
                .toList();
    }

    private void whole() {
        List<ApprovalStep> steps = scope.chain().steps();
        require(steps.size() <= STEPS, "steps", String.valueOf(STEPS));
        require(steps.stream().anyMatch(s -> s.allows(StepFlag.MAY_RETURN)), "noWayBack");
        BigDecimal from = scope.amountFrom();
        BigDecimal below = scope.amountBelow();
        require(from == null || below == null || from.compareTo(below) < 0, "band");
        for (BigDecimal bound : Stream.of(from, below).filter(Objects::nonNull).toList()) {
            require(bound.signum() >= 0, "bandNegative", bound.toPlainString());
        }
        for (Facts facts : samples()) {
            if (steps.stream().noneMatch(s -> s.applies(facts))) {
                require(false, "nobodySigns", facts.kind(), facts.amount().toString());
                return;
            }
        }
    }

    private void step(ApprovalStep step) {
        String name = name(step);
        require(
                !step.name().isBlank() && !step.key().isBlank(),
                "unnamed",
                scope.chain().place(step),
                step.level());
        require(!step.who().isEmpty(), "noPost", name);
        require(step.days() >= 1 && step.days() <= DAYS, "days", name, DAYS);
        for (SignerPost post : step.who()) {
            require(post.post().level() == step.level(), "level", name, post.post());
        }
        votes(step);
        time(step);
        substitutes(step);
        condition(name, step.condition());
        step.fields().forEach((field, right) -> field(name, field, right));
        if (samples().stream().noneMatch(step::applies)) {
            require(false, "unreachable", name);
        }
    }

    private String name(ApprovalStep step) {
        return scope.chain().label(step);
    }

    private void votes(ApprovalStep step) {
        boolean vote = step.mode() == StepMode.VOTE;
        require(vote == (step.need() > 0), "votes", name(step));
        long posts = step.who().stream().distinct().count();
        boolean known = step.who().stream().allMatch(p -> p.named() != null);
        require(!vote || !known || step.need() <= posts, "votesMore", name(step), step.need(), posts);
    }

    private void condition(String step, @Nullable Condition condition) {
        if (condition == null) {
            return;
        }
        BigDecimal sum = condition.amount();
        require(sum == null || sum.signum() >= 0, "sumNegative", step, Objects.toString(sum));
        if (condition.test() == Condition.Test.FOUND) {
            condition.values().forEach(code -> require(CheckRule.exists(code), "noRule", step, code));
        }
        condition.of().forEach(part -> condition(step, part));
    }

    /** Hidden is only what is not signed, added to only what can grow. */
    private void field(String step, String key, FieldRight right) {
        Optional<StepField> field = StepField.of(key);
        require(field.isPresent(), "fieldFixed", step, key);
        require(right == FieldRight.HIDDEN || field.filter(f -> !f.grows()).isEmpty(), "fieldEdit", step, key);
    }

    private void time(ApprovalStep step) {
        TimeOut rule = step.timeOut();
        boolean automatic = rule.automatic() != TimeOut.Automatic.NONE;
        require(!automatic || !step.needsPerson(), "automatic", name(step));
        require(!automatic || rule.automaticAfter() >= 1, "automaticDays", name(step));
        require(rule.escalateAfter() == 0 || step.superior() != null, "noSuperior", name(step));
    }

    private void substitutes(ApprovalStep step) {
        ChainPolicies policies = scope.chain().policies();
        boolean deputy = policies.initiator() == ChainPolicies.OwnCase.DEPUTY
                || (policies.differentPersons() && step.mode() != StepMode.SINGLE);
        if (deputy) {
            substitute(step, step.deputy(), "noDeputy");
        }
        boolean superior = policies.nobody() == ChainPolicies.Nobody.SUPERIOR;
        if (superior) {
            substitute(step, step.superior(), "noSuperior");
        }
    }

    /** A task is of use only to a post that decides. */
    private void substitute(ApprovalStep step, @Nullable SignerPost post, String missing) {
        if (post == null) {
            require(false, missing, name(step));
        } else {
            boolean decides = post.post().permissions().contains(Permission.APPROVAL_DECIDE);
            require(decides, "substitute", name(step), post.post());
        }
    }

    /** Facts on both sides of every bound inside the band, for every kind and word a condition names. */
    private List<Facts> samples() {
        List<BigDecimal> sums = new ArrayList<>();
        List<String> kinds = new ArrayList<>(scope.kinds());
        List<String> flags = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        scope.chain().steps().forEach(s -> collect(s.condition(), sums, kinds, flags, findings));
        sums.addAll(List.of(BigDecimal.ZERO, new BigDecimal("1000000000")));
        if (scope.amountFrom() != null) {
            sums.add(scope.amountFrom());
        }
        if (scope.kinds().isEmpty()) {
            kinds.addAll(ChainScope.KINDS);
        }
        List<Facts> samples = new ArrayList<>();
        for (String kind : kinds) {
            for (BigDecimal sum : sums) {
                if (sum.signum() >= 0 && scope.covers(scope.purpose(), kind, sum)) {
                    samples.add(new Facts(kind, new Money(sum), List.of(), List.of(), List.of()));
                    samples.add(new Facts(kind, new Money(sum), flags, findings, List.of()));
                }
            }
        }
        return samples;
    }

    private static void collect(
            @Nullable Condition condition,
            List<BigDecimal> sums,
            List<String> kinds,
            List<String> flags,
            List<String> findings) {
        if (condition == null) {
            return;
        }
        BigDecimal amount = condition.amount();
        if (amount != null) {
            sums.add(amount);
            sums.add(amount.subtract(FEN));
        }
        switch (condition.test()) {
            case KIND_IN -> kinds.addAll(condition.values());
            case FLAGGED -> flags.addAll(condition.values());
            case FOUND -> findings.addAll(condition.values());
            default -> condition.of().forEach(part -> collect(part, sums, kinds, flags, findings));
        }
    }

    private void require(boolean holds, String code, Object... words) {
        if (!holds) {
            flaws.add(new ChainFlaw(code, true, List.of(words)));
        }
    }
}
