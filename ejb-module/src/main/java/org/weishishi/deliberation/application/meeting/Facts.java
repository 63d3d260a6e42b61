package org.weishishi.deliberation.application.meeting;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.application.OfficialWords;
import org.weishishi.deliberation.application.simulation.ReasonWords;
import org.weishishi.deliberation.domain.meeting.AgendaItem;
import org.weishishi.deliberation.domain.meeting.Meeting;
import org.weishishi.deliberation.domain.meeting.MeetingAccount;
import org.weishishi.deliberation.domain.meeting.Seat;
import org.weishishi.deliberation.domain.tally.Assembly;
import org.weishishi.deliberation.domain.tally.HeadCount;
import org.weishishi.deliberation.domain.tally.Verdict;
import org.weishishi.rule.api.meeting.VoteMethod;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Money;

/** 会议事实 · the facts of a meeting in the shapes of docs/documents.md; also what a 公示 repeats. */
public final class Facts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final String NONE = "—";

    private final Meeting meeting;
    private final List<Verdict> verdicts;
    private final HeadCount heads;

    /** Of the meeting as it stands. */
    public Facts(Meeting meeting) {
        MeetingAccount account = new MeetingAccount(meeting);
        this.meeting = meeting;
        this.verdicts = account.verdicts();
        this.heads = account.assembly().heads(Assembly.WHOLE, meeting.moment());
    }

    /** @return day, time, place, people and rule */
    public JsonObject meeting() {
        RuleWords words = new RuleWords(meeting);
        return call(meeting)
                .add("members", heads.members())
                .add("present", heads.present())
                .add("quorum", words.quorum())
                .add("passRule", words.passRule())
                .add("voting", words.voting())
                .build();
    }

    static JsonObjectBuilder call(Meeting meeting) {
        var call = meeting.call();
        return Json.createObjectBuilder()
                .add("name", call.title())
                .add("held", day(meeting))
                .add("began", TIME.format(call.at().atZoneSameInstant(BusinessClock.ZONE)))
                .add("place", call.place())
                .add("chair", call.chair())
                .add("clerk", call.clerk());
    }

    static String day(Meeting meeting) {
        return meeting.call()
                .at()
                .atZoneSameInstant(BusinessClock.ZONE)
                .toLocalDate()
                .toString();
    }

    /** @return the day as people write it */
    static String held(Meeting meeting) {
        LocalDate day = LocalDate.parse(day(meeting));
        return OfficialWords.of(
                "deliberation.words.day",
                String.valueOf(day.getYear()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getDayOfMonth()));
    }

    /** @return one decided item as tables show it */
    public JsonObject item(AgendaItem item) {
        Verdict verdict = verdict(item);
        var project = item.project();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("projectId", project.projectId())
                .add("name", project.name())
                .add("kind", project.kind())
                .add("proposer", project.proposer())
                .add("amount", project.amount().toPlainString())
                .add("recused", item.recusals().size())
                .add("passed", verdict.outcome() == Outcome.PASSED);
        figures(json, verdict.counted());
        if (project.demonstration()) {
            json.add("amountDemonstration", true);
        }
        return json.build();
    }

    private void figures(JsonObjectBuilder json, Verdict.@Nullable Counted counted) {
        VoteMethod method = meeting.rule().method();
        Votes votes = counted == null ? new Votes(0, 0, 0) : counted.votes();
        if (method == VoteMethod.VOTE) {
            json.add("favour", votes.inFavour()).add("against", votes.against()).add("abstain", votes.abstained());
            return;
        }
        String said = counted == null ? NONE : String.valueOf(votes.inFavour());
        var average = counted == null ? null : counted.average();
        json.add("favour", average == null ? said : average.toPlainString())
                .add("against", NONE)
                .add("abstain", NONE);
    }

    /** @return decided items in the order of the agenda */
    public JsonArrayBuilder decided() {
        var items = Json.createArrayBuilder();
        meeting.items().stream()
                .filter(item -> verdict(item).outcome().decided())
                .forEach(item -> items.add(item(item)));
        return items;
    }

    /** @return refused items, for the disclosure */
    public JsonArrayBuilder refused() {
        var items = Json.createArrayBuilder();
        meeting.items().stream()
                .filter(item ->
                        verdict(item).outcome().decided() && verdict(item).outcome() != Outcome.PASSED)
                .forEach(item -> items.add(item(item)));
        return items;
    }

    /** @return items nothing was decided on, with the reason */
    public JsonArrayBuilder undecided() {
        var items = Json.createArrayBuilder();
        for (AgendaItem item : meeting.items()) {
            Verdict verdict = verdict(item);
            if (!verdict.outcome().decided()) {
                String withdrawn = item.withdrawnReason();
                var reasons = verdict.reasons();
                String why = withdrawn != null
                        ? OfficialWords.of("deliberation.words.withdrawn", withdrawn)
                        : ReasonWords.of(Locale.ROOT, reasons.get(reasons.size() - 1));
                items.add(Json.createObjectBuilder()
                        .add("name", item.project().name())
                        .add("why", why));
            }
        }
        return items;
    }

    /** @return who stayed out of which item, and why */
    public JsonArrayBuilder recusals() {
        var all = Json.createArrayBuilder();
        meeting.items()
                .forEach(item -> item.recusals()
                        .forEach(one -> all.add(Json.createObjectBuilder()
                                .add("item", item.project().name())
                                .add("name", name(one.number()))
                                .add("reason", one.reason()))));
        return all;
    }

    /** @return what each item gets of the money, where money is shared */
    public JsonArrayBuilder funding() {
        var all = Json.createArrayBuilder();
        for (AgendaItem item : meeting.items()) {
            Verdict verdict = verdict(item);
            if (verdict.cut() != null && meeting.rule().ceiling() != null) {
                var reasons = verdict.reasons();
                all.add(Json.createObjectBuilder()
                        .add("name", item.project().name())
                        .add("text", ReasonWords.of(Locale.ROOT, reasons.get(reasons.size() - 1))));
            }
        }
        return all;
    }

    /** @return what was said and decided on each item, for the minutes */
    public JsonArrayBuilder discussions() {
        var all = Json.createArrayBuilder();
        for (AgendaItem item : meeting.items()) {
            String said = item.discussion();
            all.add(Json.createObjectBuilder()
                    .add("name", item.project().name())
                    .add("discussion", said == null ? OfficialWords.of("deliberation.words.noDiscussion") : said)
                    .add("decision", decision(item)));
        }
        return all;
    }

    private String decision(AgendaItem item) {
        Verdict verdict = verdict(item);
        String withdrawn = item.withdrawnReason();
        if (withdrawn != null) {
            return OfficialWords.of("deliberation.words.withdrawnFor", withdrawn);
        }
        var reasons = verdict.reasons();
        var words = new StringBuilder();
        item.recusals()
                .forEach(one ->
                        words.append(OfficialWords.of("deliberation.words.recused", name(one.number()), one.reason())));
        reasons.subList(Math.max(0, reasons.size() - 2), reasons.size())
                .forEach(reason -> words.append(ReasonWords.of(Locale.ROOT, reason)));
        return words.toString();
    }

    /** @return names of those who were in the room at any time, or of members who never were */
    public JsonArrayBuilder names(boolean there) {
        var all = Json.createArrayBuilder();
        for (Seat seat : meeting.seats()) {
            boolean came = meeting.sheet().stream().anyMatch(line -> line.arrives() && line.number() == seat.number());
            if (seat.role().votes() && came == there) {
                all.add(seat.name());
            }
        }
        return all;
    }

    /** @return observers: those on the roster who came, and the others by name */
    public JsonArrayBuilder observers() {
        var all = Json.createArrayBuilder();
        meeting.seats().stream()
                .filter(seat -> !seat.role().votes())
                .filter(seat ->
                        meeting.sheet().stream().anyMatch(line -> line.arrives() && line.number() == seat.number()))
                .forEach(seat -> all.add(seat.name()));
        if (!meeting.observers().isBlank()) {
            all.add(meeting.observers());
        }
        return all;
    }

    /** @return the verdict on the item */
    public Verdict verdict(AgendaItem item) {
        return verdicts.stream()
                .filter(one -> one.item() == item.position())
                .findFirst()
                .orElseThrow();
    }

    /** @return heads of the whole meeting */
    public HeadCount heads() {
        return heads;
    }

    /** @return what the item was granted, null where no money is shared */
    public static @Nullable Money granted(AgendaItem item) {
        var sum = item.granted();
        return sum == null ? null : new Money(sum);
    }

    private String name(int number) {
        return meeting.seats().stream()
                .filter(seat -> seat.number() == number)
                .map(Seat::name)
                .findFirst()
                .orElse(String.valueOf(number));
    }
}
