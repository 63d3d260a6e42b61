package org.weishishi.rule.domain;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.PostKind;
import org.weishishi.rule.api.CheckRule;
import org.weishishi.rule.api.KindRule;
import org.weishishi.rule.api.ListItem;
import org.weishishi.rule.api.QuotaRule;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.rule.api.Term;
import org.weishishi.rule.api.book.Expected;
import org.weishishi.rule.api.book.ProfileFault;

/**
 * 规则集校验 · turns the JSON of a profile into values; every wrong value is refused with source, place, value and what is allowed
 * ({@code rule.error.invalidProfile}). A member added in a later version needs a value for editions stored before it.
 */
public final class ProfileReader {

    /** 规则集的各部分 · every one names its source. */
    public static final List<String> SECTIONS = List.of(
            "profile",
            "programme",
            "kinds",
            "fields",
            "proposers",
            "quota",
            "lists",
            "checks",
            "stages",
            "disclosures");

    private static final List<String> KINDS = List.of("ENGINEERING", "SERVICE", "GOODS");

    private final ProfileReading reading;
    private final ProfileJson json;

    /** @param source where it comes from, for messages */
    public ProfileReader(String source, JsonObject json) {
        this.reading = new ProfileReading(source);
        this.json = new ProfileJson(reading, "", json);
    }

    /** @return the profile with its dates; the first wrong value is refused; names the program does not know and what is not proposed any more are left alone */
    public DatedProfile read() {
        DatedProfile read = whole();
        reading.faults().stream().findFirst().ifPresent(fault -> {
            throw fault.refusal();
        });
        return read;
    }

    /** @return everything that is wrong, also names the program does not know and what is not proposed any more; empty when the profile may be proposed */
    public List<ProfileFault> faults() {
        whole();
        reading.refuseUnproposable();
        return reading.faults();
    }

    private DatedProfile whole() {
        RuleProfile profile = profile();
        List<String> areas = part("appliesTo", this::areas, List.of());
        LocalDate from = part("inForceFrom", () -> json.date("inForceFrom"), LocalDate.EPOCH);
        LocalDate to = reading.attempt("inForceTo", () -> to(from)).orElse(null);
        return new DatedProfile(profile, areas, from, to);
    }

    private List<String> areas() {
        List<String> areas = json.strings("appliesTo");
        areas.forEach(a -> json.require(a.matches("[0-9]{2,12}|[0-9]{6}DP"), "appliesTo", a, Expected.AREA));
        once("appliesTo", areas.stream());
        json.require(!areas.isEmpty(), "appliesTo", "[]", Expected.SOME);
        json.require(areas.size() <= 100, "appliesTo", areas.size(), Expected.AT_MOST, "100");
        return areas;
    }

    private @Nullable LocalDate to(LocalDate from) {
        LocalDate to = json.has("inForceTo") ? json.date("inForceTo") : null;
        json.require(to == null || !to.isBefore(from), "inForceTo", to, Expected.NOT_BEFORE, from.toString());
        return to;
    }

    private <T> T part(String place, Supplier<T> read, T otherwise) {
        return reading.attempt(place, read).orElse(otherwise);
    }

    private RuleProfile profile() {
        return new RuleProfile(
                part("key", this::key, "-"),
                part("edition", () -> json.whole("edition", 1, 9999), 1),
                part("name", () -> json.text("name"), ""),
                part("programme", () -> json.text("programme"), ""),
                part("kinds", this::kinds, List.of()),
                part("fields", this::fields, List.of()),
                part("proposers", this::proposers, List.of()),
                part("quota", this::quota, new QuotaRule(null, null)),
                part("lists", this::lists, List.of()),
                part("checks", this::checks, Map.of()),
                part("stages", () -> StageReader.read(json), List.of()),
                part("disclosures", () -> DisclosureReader.read(json), Map.of()),
                part("sources", this::sources, Map.of()));
    }

    private String key() {
        String key = json.text("key");
        json.require(key.matches("[a-z0-9][a-z0-9-]{0,39}"), "key", key, Expected.KEY);
        return key;
    }

    private List<KindRule> kinds() {
        List<KindRule> kinds = json.each(
                "kinds",
                k -> new KindRule(
                        k.word("code", KINDS),
                        k.text("name"),
                        k.money("cap"),
                        k.has("subkinds") ? k.strings("subkinds") : List.of()));
        once("kinds", kinds.stream().map(KindRule::code));
        some("kinds");
        return kinds;
    }

    private List<Term> fields() {
        List<Term> fields = json.each("fields", f -> new Term(f.code("code"), f.text("name"), f.yes("retired", false)));
        once("fields", fields.stream().map(Term::code));
        once("fields", fields.stream().map(Term::name));
        some("fields");
        json.require(fields.isEmpty() || fields.stream().anyMatch(f -> !f.retired()), "fields", "[]", Expected.SOME);
        return fields;
    }

    private List<String> proposers() {
        List<String> proposers = json.strings("proposers");
        once("proposers", proposers.stream());
        some("proposers");
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
                .flatMap(side -> lists
                        .each(
                                side,
                                i -> new ListItem(
                                        i.code("code"), side.equals("negative"), i.text("text"), i.strings("keywords")))
                        .stream())
                .toList();
        once("lists", items.stream().map(ListItem::code));
        return items;
    }

    private Map<String, CheckRule> checks() {
        Map<String, CheckRule> checks = new LinkedHashMap<>();
        ProfileJson all = json.object("checks");
        for (String code : all.names()) {
            all.entry(code, one -> {
                        all.require(CheckRule.exists(code), code, code, Expected.CHECK);
                        return check(code, one);
                    })
                    .ifPresent(rule -> checks.put(code, rule));
        }
        return Collections.unmodifiableMap(checks);
    }

    private static CheckRule check(String code, ProfileJson one) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        one.names().stream()
                .filter(n -> !n.equals("level") && !n.equals("waiver"))
                .forEach(n -> numbers.put(n, one.whole(n, 0, 3650)));
        return new CheckRule(
                code,
                CheckRule.Level.valueOf(one.word("level", CheckRule.Level.class)),
                one.has("waiver") ? one.word("waiver", PostKind.class) : null,
                Collections.unmodifiableMap(numbers));
    }

    private Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        ProfileJson given = json.object("sources");
        given.eachText(SECTIONS, sources::put);
        SECTIONS.forEach(name -> given.require(sources.containsKey(name), name, "", Expected.SOURCE));
        return Map.copyOf(sources);
    }

    private void once(String place, Stream<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.forEach(code -> json.require(seen.add(code), place, code, Expected.ONCE));
    }

    /** The list has entries, sound or not: those that are not have been noted. */
    private void some(String place) {
        json.require(json.filled(place), place, "[]", Expected.SOME);
    }
}
