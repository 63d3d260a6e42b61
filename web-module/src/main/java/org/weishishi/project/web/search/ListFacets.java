package org.weishishi.project.web.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.search.ProjectQuery;
import org.weishishi.project.api.search.ProjectSort;
import org.weishishi.project.api.search.UnitFacet;
import org.weishishi.rule.api.Term;
import org.weishishi.shell.Messages;

/** 分面 · what the list can be narrowed by, and what of it is chosen, as links. */
final class ListFacets {

    private static final int YEARS = 6;
    private static final int COUNTED = 1000;
    private static final List<String> BANDS = List.of("", "10000", "50000", "100000", "200000", "500000", "");

    private static final String FIELD = "project.ProjectField";
    private static final List<String> USUAL = List.of("CONVENIENCE", "ACTIVITY", "PUBLIC_GOOD", "FACILITY", "OTHER");

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final ProjectQuery query;
    private final ListAddress address;
    private final Messages messages;

    /** @param own the fields of the unit's rules */
    ListFacets(ProjectQuery query, List<Term> own, Messages messages) {
        this.query = query;
        this.address = new ListAddress(query);
        this.messages = messages;
        USUAL.forEach(code -> fields.put(code, messages.get(FIELD + "." + code)));
        own.forEach(term -> fields.put(term.code(), messages.term(FIELD, term.code(), term.name())));
    }

    List<Facet> all(UnitFacet units, Map<ProjectStatus, Integer> counts, int year) {
        return List.of(
                new Facet("unit", messages.get("project.facet.unit"), below(units)),
                new Facet("status", messages.get("project.facet.status"), statuses(counts)),
                codes("stage", StageKind.values()),
                codes("kind", ProjectKind.values()),
                new Facet("field", messages.get("project.facet.field"), fieldChoices()),
                new Facet("amount", messages.get("project.facet.amount"), bands()),
                new Facet("period", messages.get("project.facet.period"), years(year)));
    }

    private List<Choice> below(UnitFacet units) {
        return units.below().stream()
                .map(unit -> new Choice(unit.name(), "", address.with("unit", Long.toString(unit.id())), false))
                .toList();
    }

    private List<Choice> statuses(Map<ProjectStatus, Integer> counts) {
        return Arrays.stream(ProjectStatus.values())
                .map(status -> code("status", status, counted(counts.getOrDefault(status, 0))))
                .toList();
    }

    private Facet codes(String name, Enum<?>[] all) {
        List<Choice> choices =
                Arrays.stream(all).map(one -> code(name, one, "")).toList();
        return new Facet(name, messages.get("project.facet." + name), choices);
    }

    private List<Choice> fieldChoices() {
        return fields.entrySet().stream()
                .map(field -> {
                    boolean on = field.getKey().equals(query.field());
                    return new Choice(field.getValue(), "", address.with("field", on ? null : field.getKey()), on);
                })
                .toList();
    }

    private Choice code(String name, Enum<?> one, String count) {
        boolean on = address.value(name).equals(one.name());
        return new Choice(messages.name(one), count, address.with(name, on ? null : one.name()), on);
    }

    private static String counted(int count) {
        return count > COUNTED ? COUNTED + "+" : Integer.toString(count);
    }

    private List<Choice> bands() {
        return IntStream.range(0, BANDS.size() - 1)
                .mapToObj(band -> band(BANDS.get(band), BANDS.get(band + 1)))
                .toList();
    }

    private Choice band(String from, String below) {
        boolean on = address.value("min").equals(from) && address.value("below").equals(below);
        return new Choice(
                amount(from, below),
                "",
                on
                        ? address.with("min", null, "below", null)
                        : address.with("min", emptyToNull(from), "below", emptyToNull(below)),
                on);
    }

    private List<Choice> years(int last) {
        return IntStream.range(0, YEARS)
                .map(back -> last - back)
                .mapToObj(year -> {
                    String from = year + "-01-01";
                    String to = year + "-12-31";
                    boolean on = address.value("from").equals(from)
                            && address.value("to").equals(to);
                    String name = messages.of("project.facet.year", Integer.toString(year));
                    return new Choice(name, "", address.with("from", on ? null : from, "to", on ? null : to), on);
                })
                .toList();
    }

    /** @return the path of units, the last being the list's own */
    List<Choice> path(UnitFacet units) {
        List<UnitView> path = units.path();
        List<Choice> links = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            String unit = i == 0 ? null : Long.toString(path.get(i).id());
            links.add(new Choice(path.get(i).name(), "", address.with("unit", unit), i == path.size() - 1));
        }
        return links;
    }

    /** @return what is set, each with the list without it */
    List<Choice> chips(UnitFacet units) {
        UnitView unit = units.path().get(units.path().size() - 1);
        return Stream.of(
                        chip(query.text() == null ? null : messages.of("project.chip.text", query.text()), "q"),
                        chip(query.unit() == null ? null : unit.name(), "unit"),
                        chip(named(query.status()), "status"),
                        chip(named(query.stage()), "stage"),
                        chip(query.kind() == null ? null : messages.get("project.ProjectKind." + query.kind()), "kind"),
                        chip(query.field() == null ? null : fields.getOrDefault(query.field(), query.field()), "field"),
                        chip(amountChip(), "min", "below"),
                        chip(periodChip(), "from", "to"))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Choice chip(@Nullable String label, String... names) {
        if (label == null) {
            return null;
        }
        @Nullable String[] without = new String[names.length * 2];
        for (int i = 0; i < names.length; i++) {
            without[2 * i] = names[i];
        }
        return new Choice(label, "", address.with(without), true);
    }

    private @Nullable String named(@Nullable Enum<?> constant) {
        return constant == null ? null : messages.name(constant);
    }

    private @Nullable String amountChip() {
        String from = address.value("min");
        String below = address.value("below");
        return from.isEmpty() && below.isEmpty() ? null : amount(from, below);
    }

    private @Nullable String periodChip() {
        String from = address.value("from");
        String to = address.value("to");
        if (from.isEmpty() && to.isEmpty()) {
            return null;
        }
        boolean year = from.endsWith("-01-01") && to.equals(from.substring(0, 4) + "-12-31");
        return year
                ? messages.of("project.facet.year", from.substring(0, 4))
                : messages.of("project.chip.period", from.isEmpty() ? "…" : from, to.isEmpty() ? "…" : to);
    }

    private String amount(String from, String below) {
        if (from.isEmpty()) {
            return messages.of("project.facet.amountBelow", wan(below));
        }
        return below.isEmpty()
                ? messages.of("project.facet.amountFrom", wan(from))
                : messages.of("project.facet.amountBetween", wan(from), wan(below));
    }

    private static String wan(String yuan) {
        return new java.math.BigDecimal(yuan)
                .movePointLeft(4)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** @return the orders there are */
    List<Choice> sorts() {
        return Arrays.stream(ProjectSort.values())
                .map(sort ->
                        new Choice(messages.name(sort), "", address.with("sort", sort.name()), sort == query.sort()))
                .toList();
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
