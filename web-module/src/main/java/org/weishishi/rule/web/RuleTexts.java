package org.weishishi.rule.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weishishi.rule.api.CheckRule;
import org.weishishi.rule.api.DisclosureRule;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.rule.api.book.ChangeKind;
import org.weishishi.rule.api.book.ValueChange;
import org.weishishi.rule.api.meeting.Share;
import org.weishishi.shared.Money;
import org.weishishi.shell.Formats;
import org.weishishi.shell.Messages;

/** 规则用语 · values of a profile as a section head reads them. In pages {@code #{ruleTexts}}. */
@Named("ruleTexts")
@ApplicationScoped
public class RuleTexts {

    private static final Set<String> MONEY = Set.of("cap", "perCommunity", "incentivePool", "sum");
    private static final Set<String> SHARES = Set.of("moreThan", "atLeast");
    private static final List<String> WORDS = List.of(
            "rule.word.",
            "rule.BodyKind.",
            "rule.VoteMethod.",
            "rule.VoteBasis.",
            "rule.TieRule.",
            "rule.RecusalEffect.",
            "rule.CeilingRule.",
            "organization.OrgLevel.",
            "organization.PostKind.",
            "project.ProposerCategory.");

    private final Messages messages;
    private final Formats formats;

    /** For the CDI proxy. */
    @SuppressWarnings("NullAway")
    RuleTexts() {
        this(null, null);
    }

    @Inject
    RuleTexts(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** @return name of a part of the profile or of a member, the member itself when it has no name */
    public String name(String member) {
        String key = "rule.value." + member;
        return messages.containsKey(key) ? messages.get(key) : member;
    }

    /** @return what differs: the entry and the way to the value, e.g. 服务类 · 单个项目限额 */
    public String label(ValueChange change) {
        boolean whole = change.kind() == ChangeKind.ADDED || change.kind() == ChangeKind.REMOVED;
        String entry = change.entry();
        List<String> path = change.path();
        if (path.size() == 1 || (whole && !entry.isEmpty() && !isMember(change.member()))) {
            return entry.isEmpty() ? name(change.member()) : entry;
        }
        String inside = path.subList(1, path.size()).stream()
                .filter(this::isMember)
                .map(this::name)
                .collect(Collectors.joining(" · "));
        String code = entry.isEmpty() && path.size() > 2 ? word(path.get(1)) : entry;
        return List.of(code, inside).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private boolean isMember(String step) {
        return messages.containsKey("rule.value." + step);
    }

    /** @return a value of that member, empty when there is none */
    public String value(String member, @Nullable JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return "";
        }
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return messages.get("rule.word." + value);
        }
        if (value instanceof JsonNumber number) {
            return MONEY.contains(member)
                    ? formats.wan(new Money(number.bigDecimalValue()))
                    : number.bigDecimalValue().toPlainString();
        }
        if (value instanceof JsonString text) {
            return word(text.getString());
        }
        return value instanceof JsonArray list ? list(member, list) : object(value.asJsonObject());
    }

    private String list(String member, JsonArray list) {
        if (SHARES.contains(member) && list.size() == 2) {
            return messages.of(
                    "rule.share." + member, list.get(0).toString(), list.get(1).toString());
        }
        return list.stream().map(one -> value(member, one)).collect(Collectors.joining(messages.get("rule.between")));
    }

    /** @return the texts one after the other */
    public String listed(List<String> texts) {
        return String.join(messages.get("rule.between"), texts);
    }

    private String object(JsonObject object) {
        return object.entrySet().stream()
                .filter(one -> !one.getKey().equals("code") && !one.getKey().equals("key"))
                .map(one -> messages.of("rule.named", name(one.getKey()), value(one.getKey(), one.getValue())))
                .collect(Collectors.joining(messages.get("rule.between")));
    }

    /** @return the text of a word of the program, any other text as it is */
    public String word(@Nullable String word) {
        if (word == null) {
            return "";
        }
        return WORDS.stream()
                .map(family -> family + word)
                .filter(messages::containsKey)
                .findFirst()
                .map(messages::get)
                .orElse(word);
    }

    /** @return a share in words, e.g. 超过 2/3 */
    public String share(Share share) {
        return messages.of(
                share.inclusive() ? "rule.share.atLeast" : "rule.share.moreThan",
                Integer.toString(share.numerator()),
                Integer.toString(share.denominator()));
    }

    /** @return the disclosures in the order of the road */
    public List<Map.Entry<String, DisclosureRule>> disclosures(RuleProfile profile) {
        return List.of("RESOLUTION", "PROGRESS", "RESULT").stream()
                .flatMap(stage -> Optional.ofNullable(profile.disclosures().get(stage)).stream()
                        .map(rule -> Map.entry(stage, rule)))
                .toList();
    }

    /** @return the checks in their order */
    public List<CheckRule> checks(RuleProfile profile) {
        return List.copyOf(profile.checks().values());
    }

    /** @return the numbers of a check by name */
    public List<Map.Entry<String, Integer>> numbers(CheckRule check) {
        return List.copyOf(check.numbers().entrySet());
    }

    /** @return names of the values of a change that moved, one after the other */
    public String order(@Nullable JsonValue names) {
        return names instanceof JsonArray list
                ? list.getValuesAs(JsonString::getString).stream().collect(Collectors.joining(" → "))
                : "";
    }

    /** @return what a change shows of one side */
    public String side(ValueChange change, @Nullable JsonValue value) {
        return change.kind() == ChangeKind.MOVED ? order(value) : value(change.member(), value);
    }
}
