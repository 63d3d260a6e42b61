package org.weishishi.approval.web.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.ApprovalStep.FieldRight;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.Condition;
import org.weishishi.approval.api.chain.SignerPost;
import org.weishishi.approval.api.chain.StepFlag;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.api.chain.TimeOut;
import org.weishishi.approval.infrastructure.ResourceChains;
import org.weishishi.organization.api.PostKind;
import org.weishishi.shared.Money;

/** A chain that is opened in the editor and saved untouched is the chain it was. */
@NullMarked
class ChainFormTest {

    private static final int RANDOM_CHAINS = 2_000;

    static Stream<ChainScope> chains() {
        Random random = new Random(20_210_406);
        return Stream.concat(
                new ResourceChains().all().stream(),
                IntStream.range(0, RANDOM_CHAINS).mapToObj(number -> chain(random, number)));
    }

    @Test
    void comesBackAsItWas() {
        assertThat(chains())
                .hasSizeGreaterThan(RANDOM_CHAINS)
                .allSatisfy(scope -> assertThat(sent(scope)).isEqualTo(scope));
    }

    /** Opens it and sends every field as the page shows it; boxes come in the order in which they stand. */
    private static ChainScope sent(ChainScope scope) {
        ChainForm form = new ChainForm(scope);
        form.setKinds(inOrder(new ChainChoices().kinds(form.getKinds()), form.getKinds()));
        form.setAmountFrom(form.getAmountFrom());
        form.setAmountBelow(form.getAmountBelow());
        form.setNobody(form.getNobody());
        form.setSamePerson(form.getSamePerson());
        form.setInitiator(form.getInitiator());
        form.setDifferentPersons(form.isDifferentPersons());
        form.setTransfers(form.getTransfers());
        form.setUrges(form.getUrges());
        form.setUrgeHours(form.getUrgeHours());
        return form.scope(
                scope,
                scope.inForceFrom(),
                scope.chain().steps().stream().map(ChainFormTest::sent).toList());
    }

    private static ApprovalStep sent(ApprovalStep step) {
        StepForm form = new StepForm(step);
        form.setName(form.getName());
        form.setMode(form.getMode());
        form.setNeed(form.getNeed());
        form.setDays(form.getDays());
        form.setFlags(new ArrayList<>(form.getFlags()));
        Stream.concat(form.getSigners().stream(), Stream.of(form.getDeputy(), form.getSuperior()))
                .forEach(post -> {
                    post.setKind(post.getKind());
                    post.setNamed(post.getNamed());
                });
        TimeOutForm late = form.getLate();
        late.setRemindBefore(late.getRemindBefore());
        late.setEscalateAfter(late.getEscalateAfter());
        late.setAutomatic(late.getAutomatic());
        late.setAutomaticAfter(late.getAutomaticAfter());
        StepCondition when = form.getWhen();
        if (!when.isFixed()) {
            when.setKinds(inOrder(ChainScope.KINDS, when.getKinds()));
            when.setThreshold(when.getThreshold());
            when.setFindings(when.getFindings());
            when.setMarks(inOrder(ChainChoices.MARKS, when.getMarks()));
        }
        return form.step();
    }

    private static List<String> inOrder(List<String> offered, List<String> chosen) {
        assertThat(offered).containsAll(chosen);
        return offered.stream().filter(chosen::contains).toList();
    }

    private static ChainScope chain(Random random, int number) {
        ChainPolicies policies = new ChainPolicies(
                one(random, ChainPolicies.Nobody.values()),
                one(random, ChainPolicies.SamePerson.values()),
                one(random, ChainPolicies.OwnCase.values()),
                random.nextBoolean(),
                random.nextInt(9),
                random.nextInt(9),
                random.nextInt(99));
        List<ApprovalStep> steps = IntStream.rangeClosed(1, 1 + random.nextInt(4))
                .mapToObj(place -> step(random, place))
                .toList();
        return new ChainScope(
                one(random, ChainPurpose.values()),
                some(random, "GOODS", "SERVICE", "ENGINEERING", "WORKS"),
                sum(random),
                sum(random),
                LocalDate.of(2021, 4, 6),
                new ApprovalChain("trial." + number, 2, "试", "trial", policies, steps),
                Map.of("steps", "试"));
    }

    private static ApprovalStep step(Random random, int place) {
        PostKind first = one(random, PostKind.values());
        List<SignerPost> who = new ArrayList<>(List.of(new SignerPost(first, random.nextBoolean() ? null : "城建科")));
        some(random, "财政所", "社建办").forEach(name -> who.add(new SignerPost(first, name)));
        StepMode mode = one(random, StepMode.values());
        return new ApprovalStep(
                "step" + place,
                "街道审批",
                first.level(),
                who,
                post(random),
                post(random),
                mode,
                mode == StepMode.VOTE ? 1 + random.nextInt(3) : 0,
                1 + random.nextInt(9),
                new TimeOut(
                        random.nextInt(4),
                        random.nextInt(4),
                        one(random, TimeOut.Automatic.values()),
                        random.nextInt(4)),
                some(random, "BATCH", "MUST_SIGN", "MAY_RETURN").stream()
                        .map(StepFlag::valueOf)
                        .toList(),
                random.nextInt(4) == 0 ? null : condition(random, 2),
                random.nextBoolean() ? Map.of() : Map.of("summary", FieldRight.HIDDEN),
                random.nextBoolean());
    }

    private static Condition condition(Random random, int depth) {
        Condition.Test test = one(random, Condition.Test.values());
        return switch (test) {
            case KIND_IN -> new Condition(test, some(random, "GOODS", "SERVICE", "WORKS"), null, List.of());
            case AMOUNT_AT_LEAST, AMOUNT_BELOW ->
                new Condition(test, List.of(), BigDecimal.valueOf(random.nextInt(9)), List.of());
            case FLAGGED -> new Condition(test, some(random, "LIFTED", "OPEN", "OVER_CAP"), null, List.of());
            case FOUND -> new Condition(test, some(random, "R5", "R2", "QUORUM"), null, List.of());
            case ALL_OF, ANY_OF, NONE_OF ->
                new Condition(
                        test,
                        List.of(),
                        null,
                        IntStream.range(0, depth == 0 ? 0 : random.nextInt(4))
                                .mapToObj(part -> condition(random, depth - 1))
                                .toList());
        };
    }

    private static @Nullable SignerPost post(Random random) {
        return random.nextBoolean()
                ? null
                : new SignerPost(one(random, PostKind.values()), random.nextBoolean() ? null : "副主任");
    }

    private static @Nullable BigDecimal sum(Random random) {
        return random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(900), random.nextInt(3));
    }

    private static <T> T one(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }

    private static List<String> some(Random random, String... of) {
        List<String> all = new ArrayList<>(List.of(of));
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, random.nextInt(all.size() + 1)));
    }

    @Test
    void everyPostOfAShippedChainIsOffered() {
        ChainChoices choices = new ChainChoices();
        assertThat(new ResourceChains().all())
                .flatExtracting(scope -> scope.chain().steps())
                .allSatisfy(step -> {
                    assertThat(choices.deciding(""))
                            .containsAll(
                                    step.who().stream().map(SignerPost::post).toList());
                    assertThat(choices.leading(""))
                            .containsAll(Stream.ofNullable(step.superior())
                                    .map(SignerPost::post)
                                    .toList());
                });
    }

    @Test
    void severalPostsSignAndOneAlwaysStays() {
        StepForm form = new StepForm("step1");
        assertThat(form.step().timeOut()).isEqualTo(TimeOut.USUAL);
        assertThat(form.step().superior()).as("a late one is told to somebody").isNotNull();
        form.addSigner();
        form.getSigners().get(0).setNamed(" 城建科 ");
        form.getSigners().get(1).setKind(PostKind.STREET_SECTION.name());
        assertThat(form.step().who())
                .containsExactly(
                        new SignerPost(PostKind.STREET_LEADER, "城建科"), new SignerPost(PostKind.STREET_SECTION, null));
        form.removeSigner(0);
        form.removeSigner(0);
        assertThat(form.step().who()).containsExactly(new SignerPost(PostKind.STREET_SECTION, null));
        form.getSuperior().setKind("");
        assertThat(form.step().superior()).isNull();
    }

    @Test
    void whatIsTypedIsTaken() {
        ChainScope scope = new ResourceChains().all().get(0);
        ChainForm form = new ChainForm(scope);
        form.setKinds(List.of("GOODS"));
        form.setAmountFrom(Money.yuan(100_000));
        form.setAmountBelow(null);
        form.setNobody(ChainPolicies.Nobody.SUPERIOR);
        ChainScope made =
                form.scope(scope, LocalDate.of(2026, 1, 1), scope.chain().steps());
        assertThat(made.kinds()).containsExactly("GOODS");
        assertThat(made.amountFrom()).isEqualByComparingTo("100000");
        assertThat(made.amountBelow()).isNull();
        assertThat(made.chain().policies().nobody()).isEqualTo(ChainPolicies.Nobody.SUPERIOR);
        assertThat(made.inForceFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
    }
}
