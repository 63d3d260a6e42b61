package org.weishishi.rule.domain;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.rule.api.CheckRule;
import org.weishishi.rule.api.KindRule;
import org.weishishi.rule.api.ListItem;
import org.weishishi.rule.api.QuotaRule;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.rule.api.RuleProfile.ChainStep;
import org.weishishi.rule.api.Term;

/**
 * 规则集校验 · turns the JSON of a profile into values; every wrong value is refused with source, place, value and what is allowed
 * ({@code rule.error.invalidProfile}).
 */
public final class ProfileReader {

    private static final Set<String> KINDS = Set.of("ENGINEERING", "SERVICE", "GOODS");
    private static final Set<String> NEED_SOURCE = Set.of(
            "profile",
            "programme",
            "kinds",
            "fields",
            "proposers",
            "quota",
            "lists",
            "checks",
            "stages",
            "disclosures",
            "chain");

    private final ProfileJson json;

    /** @param source where it comes from, for messages */
    public ProfileReader(String source, JsonObject json) {
        this.json = new ProfileJson(source, "", json);
    }

    /** @return the profile with its dates */
    public DatedProfile read() {
        List<String> areas = json.strings("appliesTo");
        areas.forEach(a -> json.require(a.matches("[0-9]{2,12}|[0-9]{6}DP"), "appliesTo", a, "2-12 digits"));
        json.require(!areas.isEmpty(), "appliesTo", "[]", "at least one code prefix");
        LocalDate from = json.date("inForceFrom");
        LocalDate to = json.has("inForceTo") ? json.date("inForceTo") : null;
        json.require(to == null || !to.isBefore(from), "inForceTo", to, "not before " + from);
        return new DatedProfile(profile(), areas, from, to);
    }

    private RuleProfile profile() {
        String key = json.text("key");
        json.require(key.matches("[a-z0-9-]{1,40}"), "key", key, "1-40 small letters, digits, hyphens");
        return new RuleProfile(
                key,
                json.whole("edition", 1, 9999),
                json.text("name"),
                json.text("programme"),
                kinds(),
                fields(),
                proposers(),
                quota(),
                lists(),
                checks(),
                StageReader.read(json),
                DisclosureReader.read(json),
                chain(),
                sources());
    }

    private List<KindRule> kinds() {
        List<KindRule> kinds = json.objects("kinds").stream()
                .map(k -> {
                    String code = k.code("code");
                    k.require(KINDS.contains(code), "code", code, KINDS.toString());
                    return new KindRule(
                            code,
                            k.text("name"),
                            k.money("cap"),
                            k.has("subkinds") ? k.strings("subkinds") : List.of());
                })
                .toList();
        once("kinds", kinds.stream().map(KindRule::code));
        json.require(!kinds.isEmpty(), "kinds", "[]", "at least one of " + KINDS);
        return kinds;
    }

    private List<Term> fields() {
        List<Term> fields = json.objects("fields").stream()
                .map(f -> new Term(f.code("code"), f.text("name")))
                .toList();
        once("fields", fields.stream().map(Term::code));
        once("fields", fields.stream().map(Term::name));
        json.require(!fields.isEmpty(), "fields", "[]", "at least one");
        return fields;
    }

    private List<String> proposers() {
        List<String> proposers = json.strings("proposers");
        once("proposers", proposers.stream());
        json.require(!proposers.isEmpty(), "proposers", "[]", "at least one");
        return proposers;
    }

    private QuotaRule quota() {
        return json.given("quota")
                .map(q -> new QuotaRule(q.money("perCommunity"), q.money("incentivePool")))
                .orElse(new QuotaRule(null, null));
    }

    private List<ListItem> lists() {
        ProfileJson lists = json.object("lists");
        List<ListItem> items = Stream.of("positive", "negative")
                .filter(lists::has)
                .flatMap(side -> lists.objects(side).stream()
                        .map(i -> new ListItem(
                                i.code("code"), side.equals("negative"), i.text("text"), i.strings("keywords"))))
                .toList();
        once("lists", items.stream().map(ListItem::code));
        return items;
    }

    private Map<String, CheckRule> checks() {
        Map<String, CheckRule> checks = new LinkedHashMap<>();
        ProfileJson all = json.object("checks");
        for (String code : all.names()) {
            all.require(code.matches("R([1-9]|1[0-8])"), code, code, "R1-R18");
            ProfileJson one = all.object(code);
            Map<String, Integer> numbers = new LinkedHashMap<>();
            one.names().stream()
                    .filter(n -> !n.equals("level") && !n.equals("waiver"))
                    .forEach(n -> numbers.put(n, one.whole(n, 0, 3650)));
            checks.put(
                    code,
                    new CheckRule(
                            code,
                            CheckRule.Level.valueOf(one.word("level", CheckRule.Level.class)),
                            one.has("waiver") ? one.word("waiver", PostKind.class) : null,
                            Map.copyOf(numbers)));
        }
        return java.util.Collections.unmodifiableMap(checks);
    }

    private List<ChainStep> chain() {
        List<ChainStep> steps =
                json.objects("chain").stream().map(ProfileReader::step).toList();
        json.require(!steps.isEmpty() && steps.size() <= 8, "chain", steps.size() + " steps", "1-8 steps");
        return steps;
    }

    private static ChainStep step(ProfileJson step) {
        String level = step.word("level", OrgLevel.class);
        String post = step.word("post", PostKind.class);
        step.require(PostKind.valueOf(post).level().name().equals(level), "post", post, "a post of level " + level);
        return new ChainStep(step.text("name"), level, post, step.days("days"), step.yes("demonstration", false));
    }

    private Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        ProfileJson given = json.object("sources");
        given.names().forEach(name -> sources.put(name, given.text(name)));
        NEED_SOURCE.forEach(name -> given.require(sources.containsKey(name), name, "", "a source"));
        return Map.copyOf(sources);
    }

    private void once(String place, Stream<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.forEach(code -> json.require(seen.add(code), place, code, "each once"));
    }
}
