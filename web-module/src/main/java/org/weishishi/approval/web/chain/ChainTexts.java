package org.weishishi.approval.web.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.book.ChainChange;
import org.weishishi.approval.api.book.ChainFlaw;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.Condition;
import org.weishishi.approval.api.chain.SignerPost;
import org.weishishi.shared.Money;
import org.weishishi.shell.Formats;
import org.weishishi.shell.Messages;

/** 审批链用语 · parts of a chain as a section head reads them. In pages {@code #{chainTexts}}. */
@Named("chainTexts")
@ApplicationScoped
public class ChainTexts {

    private static final String PART = "approval.part.";
    private static final String CONDITION = "condition";

    private final Messages messages;
    private final Formats formats;

    /** For the CDI proxy. */
    @SuppressWarnings("NullAway")
    ChainTexts() {
        this(null, null);
    }

    @Inject
    ChainTexts(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** @return what differs: the step and the part, e.g. 街道审批 · 时限（工作日） */
    public String label(ChainChange change) {
        String part = messages.get(PART + change.part());
        return change.step().isEmpty() ? part : change.step() + " · " + part;
    }

    /** @return what is wrong with a chain, and how it is mended */
    public String flaw(ChainFlaw found) {
        List<Object> words = found.words().stream()
                .map(w -> w instanceof String code ? code(code) : w)
                .toList();
        return messages.with("approval.flaw." + found.code(), words);
    }

    /** @return how it was */
    public String before(ChainChange change) {
        return side(change, change.before());
    }

    /** @return how it is in the draft */
    public String after(ChainChange change) {
        return side(change, change.after());
    }

    private String side(ChainChange change, @Nullable Object value) {
        if (change.part().equals(ChainChange.ORDER) && value instanceof Collection<?> names) {
            return names.stream().map(this::word).collect(Collectors.joining(" → "));
        }
        return change.part().equals(CONDITION) && value == null ? messages.get("approval.when.always") : word(value);
    }

    private String word(@Nullable Object value) {
        if (value == null || isEmpty(value)) {
            return messages.get("approval.word.none");
        }
        if (value instanceof Boolean truth) {
            return messages.get("approval.word." + truth);
        }
        if (value instanceof Enum<?> constant) {
            return messages.name(constant);
        }
        if (value instanceof LocalDate day) {
            return formats.date(day);
        }
        if (value instanceof BigDecimal sum) {
            return formats.yuan(new Money(sum));
        }
        return value instanceof Record record ? record(record) : listed(value);
    }

    private static boolean isEmpty(Object value) {
        if (value instanceof Collection<?> list) {
            return list.isEmpty();
        }
        return value instanceof Map<?, ?> map ? map.isEmpty() : value.equals("");
    }

    private String record(Record value) {
        if (value instanceof SignerPost post) {
            String named = post.named();
            return named == null ? messages.name(post.post()) : named;
        }
        if (value instanceof ApprovalStep step) {
            return messages.of("approval.word.step", word(step.who()), word(step.mode()), step.days());
        }
        return value instanceof Condition condition ? condition(condition) : value.toString();
    }

    private String listed(Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(this::word).collect(Collectors.joining(messages.get("approval.word.between")));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(one -> code(String.valueOf(one.getKey())) + " " + word(one.getValue()))
                    .sorted()
                    .collect(Collectors.joining(messages.get("approval.word.between")));
        }
        return code(value.toString());
    }

    /** @return a kind of projects, e.g. 工程类 */
    public String kind(String kind) {
        return code(kind);
    }

    /** @return the posts, e.g. 街道分管领导、城建科 */
    public String posts(List<SignerPost> posts) {
        return listed(posts);
    }

    /** @return the condition in words, e.g. 金额不少于 600,000.00 元，或者检查结果有 R2 */
    public String condition(Condition condition) {
        BigDecimal amount = condition.amount();
        String values = Stream.concat(
                        condition.values().stream().map(one -> named(condition.test(), one)),
                        condition.of().stream().map(this::part))
                .collect(Collectors.joining(messages.get("approval.when.between." + condition.test())));
        return messages.of("approval.when." + condition.test(), amount == null ? values : word(amount));
    }

    private String part(Condition part) {
        return part.of().isEmpty() ? condition(part) : messages.of("approval.when.group", condition(part));
    }

    /** Rules are asked for by their codes, so these stand before their names. */
    private String named(Condition.Test test, String code) {
        String name = code(code);
        return test == Condition.Test.FOUND && !name.equals(code) ? code + " " + name : name;
    }

    /** @return the text of a code of the program, any other text as it is */
    private String code(String code) {
        return Stream.of("rule.word.", "project.FindingState.", "approval.fact.", PART)
                .map(family -> family + code)
                .filter(messages::containsKey)
                .findFirst()
                .map(messages::get)
                .orElse(code);
    }
}
