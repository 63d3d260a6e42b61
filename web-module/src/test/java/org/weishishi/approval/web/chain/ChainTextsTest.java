package org.weishishi.approval.web.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.weishishi.approval.api.book.ChainChange;
import org.weishishi.approval.api.book.ChainFlaw;
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
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.shell.Formats;
import org.weishishi.shell.Messages;

/** What differs between two versions of a chain is said in words: no key, no constant, no JSON. */
@NullMarked
class ChainTextsTest {

    private static final Set<String> TAKEN_APART = Set.of("chain", "policies", "steps", "timeOut", "version");

    private final Messages messages = made(Messages.class);
    private final ChainTexts texts = new ChainTexts(messages, made(Formats.class));

    private static <T> T made(Class<T> type) {
        try {
            Constructor<T> chinese = type.getDeclaredConstructor();
            chinese.setAccessible(true);
            return chinese.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ChainChange change(String part, @Nullable Object before, @Nullable Object after) {
        return new ChainChange("街道审批", part, before, after);
    }

    private static Condition test(Condition.Test test, @Nullable String yuan, String... values) {
        return new Condition(test, List.of(values), yuan == null ? null : new BigDecimal(yuan), List.of());
    }

    private static Condition all(Condition.Test test, Condition... parts) {
        return new Condition(test, List.of(), null, List.of(parts));
    }

    @Test
    void everyPartOfAChainHasAName() {
        assertThat(Stream.of(
                                ChainScope.class,
                                ApprovalChain.class,
                                ChainPolicies.class,
                                ApprovalStep.class,
                                TimeOut.class)
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .map(RecordComponent::getName)
                        .filter(name -> !TAKEN_APART.contains(name))
                        .filter(name -> !messages.containsKey("approval.part." + name)))
                .isEmpty();
        assertThat(texts.label(change("days", 3, 4))).isEqualTo("街道审批 · 时限（工作日）");
        assertThat(texts.label(new ChainChange("", "inForceFrom", null, null))).isEqualTo("启用日期");
    }

    private String flaw(String code, Object... words) {
        return texts.flaw(new ChainFlaw(code, true, List.of(words)));
    }

    @Test
    void whatIsWrongIsSaidInWords() {
        assertThat(flaw("unnamed", 1, OrgLevel.COMMUNITY)).startsWith("第 1 个环节（社区级）没有名称");
        assertThat(flaw("level", "街道审批", PostKind.COMMUNITY_SECRETARY))
                .contains(messages.name(PostKind.COMMUNITY_SECRETARY));
        assertThat(flaw("nobodySigns", "GOODS", "0.00")).contains("类别“货物类”");
        assertThat(flaw("fieldFixed", "街道审批", "amount")).contains("字段“" + messages.get("approval.fact.amount") + "”");
        assertThat(flaw("noRule", "街道审批", "R99")).contains("环节“街道审批”", "“R99”");
    }

    @ParameterizedTest
    @EnumSource(Condition.Test.class)
    void everyTestHasWords(Condition.Test test) {
        assertThat(messages.containsKey("approval.when." + test)).isTrue();
        assertThat(messages.containsKey("approval.when.between." + test)).isTrue();
    }

    @Test
    void conditionsReadAsSentences() {
        Condition dear = test(Condition.Test.AMOUNT_AT_LEAST, "600000");
        Condition found = test(Condition.Test.FOUND, null, "R2", "R5");
        Condition open = test(Condition.Test.FLAGGED, null, "OPEN", "LIFTED");
        assertThat(texts.condition(dear)).isEqualTo("金额不少于 600,000.00 元");
        assertThat(texts.condition(all(Condition.Test.ANY_OF, dear, found, open)))
                .isEqualTo("金额不少于 600,000.00 元，或者检查结果有 R2 拆分或R5 法定人数，或者检查结果有待处理或已特批的");
        assertThat(texts.condition(all(
                        Condition.Test.ALL_OF,
                        test(Condition.Test.KIND_IN, null, "ENGINEERING", "GOODS"),
                        all(Condition.Test.NONE_OF, dear))))
                .isEqualTo("类别为工程类或货物类，而且（除非金额不少于 600,000.00 元）");
        assertThat(texts.before(change("condition", null, dear))).isEqualTo("总是适用");
    }

    @Test
    void valuesReadAsTheEditorShowsThem() {
        SignerPost post = new SignerPost(PostKind.STREET_LEADER, null);
        ApprovalStep step = new ApprovalStep(
                "s1",
                "街道审批",
                OrgLevel.STREET,
                List.of(post, new SignerPost(PostKind.STREET_OFFICER, "城建科经办人")),
                null,
                null,
                StepMode.ALL,
                0,
                3,
                TimeOut.USUAL,
                List.of(),
                null,
                Map.of(),
                false);
        String leader = messages.name(PostKind.STREET_LEADER);
        assertThat(texts.after(change("who", null, step.who()))).isEqualTo(leader + "、城建科经办人");
        assertThat(texts.before(change(ChainChange.STEP, step, null))).isEqualTo(leader + "、城建科经办人，会签，3 个工作日");
        assertThat(texts.after(change(ChainChange.STEP, step, null))).isEqualTo("无");
        assertThat(texts.after(change("mode", StepMode.ANY, StepMode.VOTE))).isEqualTo("票签");
        assertThat(texts.after(change("flags", List.of(), List.of(StepFlag.MAY_RETURN, StepFlag.BATCH))))
                .isEqualTo("可退回、可批量");
        assertThat(texts.after(change("fields", Map.of(), Map.of("summary", FieldRight.HIDDEN))))
                .isEqualTo("项目内容 不可见");
        assertThat(texts.after(change("automatic", TimeOut.Automatic.NONE, TimeOut.Automatic.RETURN)))
                .isEqualTo("超时自动退回");
        assertThat(texts.after(change("demonstration", false, true))).isEqualTo("是");
        assertThat(texts.after(change("kinds", List.of(), List.of("GOODS")))).isEqualTo("货物类");
        assertThat(texts.after(change("amountFrom", null, new BigDecimal("100000"))))
                .isEqualTo("100,000.00 元");
        assertThat(texts.after(change("inForceFrom", null, LocalDate.of(2021, 4, 6))))
                .isEqualTo("2021年4月6日");
        assertThat(texts.after(change("sources", Map.of(), Map.of("steps", "罗湖区办法第十条"))))
                .isEqualTo("环节 罗湖区办法第十条");
        assertThat(texts.after(change(ChainChange.ORDER, List.of(), List.of("街道审批", "区审批"))))
                .isEqualTo("街道审批 → 区审批");
    }
}
