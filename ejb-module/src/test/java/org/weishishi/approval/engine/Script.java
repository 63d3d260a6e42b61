package org.weishishi.approval.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.Condition;
import org.weishishi.approval.api.chain.StepFlag;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.api.chain.TimeOut;

/**
 * A random chain with a random office, and what several people try with it, one after another.
 *
 * @param steps four numbers for each step
 * @param policies numbers the policies are made of
 * @param office who holds which post, person 1 is the one who submits
 * @param attempts what is tried
 */
record Script(List<Integer> steps, int policies, List<Integer> office, List<Attempt> attempts) {

    /** One attempt: numbers that pick who, what and on which task. */
    record Attempt(int who, int what, int pick, int more) {}

    static Arbitrary<Script> any() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 9_999);
        Arbitrary<Attempt> attempt =
                Combinators.combine(number, number, number, number).as(Attempt::new);
        return Combinators.combine(
                        number.list().ofMinSize(1).ofMaxSize(5),
                        number,
                        number.list().ofSize(40),
                        attempt.list().ofMinSize(5).ofMaxSize(30))
                .as(Script::new);
    }

    /** The same script for the same seed. */
    static Script seeded(long seed) {
        Random random = new Random(seed);
        return new Script(
                numbers(random, 1 + random.nextInt(5)),
                random.nextInt(10_000),
                numbers(random, 40),
                Stream.generate(() -> new Attempt(
                                random.nextInt(10_000),
                                random.nextInt(10_000),
                                random.nextInt(10_000),
                                random.nextInt(10_000)))
                        .limit(5 + random.nextInt(26))
                        .toList());
    }

    private static List<Integer> numbers(Random random, int size) {
        return random.ints(size, 0, 10_000).boxed().toList();
    }

    ApprovalChain chain(int version) {
        List<ApprovalStep> made = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            made.add(step(i + 1, steps.get(i) + (version - 1) * 7));
        }
        return new ApprovalChain("trial", version, "试", "trial", agreed(), made);
    }

    private ChainPolicies agreed() {
        return new ChainPolicies(
                pick(ChainPolicies.Nobody.values(), policies),
                pick(ChainPolicies.SamePerson.values(), policies / 3),
                pick(ChainPolicies.OwnCase.values(), policies / 6),
                policies / 12 % 2 == 0,
                policies / 24 % 3,
                policies / 72 % 3,
                policies / 216 % 30);
    }

    private static ApprovalStep step(int number, int n) {
        StepMode mode = pick(StepMode.values(), n);
        List<StepFlag> flags =
                new ArrayList<>(Set.of(StepFlag.MAY_RETURN, StepFlag.MAY_ADD_SIGNERS, StepFlag.MAY_TRANSFER));
        if (n / 4 % 3 == 0) {
            flags.remove(pick(StepFlag.values(), n / 12 % 3));
        }
        if (n / 12 % 5 == 0) {
            flags.add(StepFlag.MUST_SIGN);
        }
        return new TrialStep(number, mode)
                .covered()
                .need(mode == StepMode.VOTE ? 1 + n / 60 % 3 : 0)
                .days(1 + n / 180 % 3)
                .timeOut(new TimeOut(1, n / 540 % 3, pick(TimeOut.Automatic.values(), n / 1620), 2))
                .flags(flags)
                .when(condition(n))
                .made();
    }

    private static @Nullable Condition condition(int n) {
        return n / 4860 % 2 == 0
                ? null
                : new Condition(Condition.Test.AMOUNT_AT_LEAST, List.of(), BigDecimal.valueOf(50), List.of());
    }

    /** Each step has one to three posts with up to two holders, and perhaps a deputy and a superior. */
    TrialOffice world() {
        TrialOffice world = new TrialOffice();
        int at = 0;
        for (int step = 1; step <= steps.size(); step++) {
            int posts = 1 + office.get(at++ % office.size()) % 3;
            for (int post = 0; post < posts; post++) {
                int n = office.get(at++ % office.size());
                world.holders.put((long) step * 10 + post, people(n));
            }
            world.holders.put(1000L + step * 10L, people(office.get(at++ % office.size())));
            world.holders.put(2000L + step * 10L, people(office.get(at++ % office.size())));
        }
        return world;
    }

    static List<Long> people(int n) {
        long first = 1L + n / 8 % 8;
        long second = 1L + n / 64 % 8;
        return switch (n % 8) {
            case 0 -> List.of();
            case 1, 2 -> first == second ? List.of(first) : List.of(first, second);
            default -> List.of(first);
        };
    }

    static <T> T pick(T[] from, int n) {
        return from[Math.floorMod(n, from.length)];
    }
}
