package org.weishishi.deliberation.application;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.format.DateTimeFormatter;
import org.weishishi.deliberation.api.ItemResult;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.domain.AgendaItem;
import org.weishishi.deliberation.domain.Ballot;
import org.weishishi.deliberation.domain.CouncilMeeting;
import org.weishishi.rule.api.meeting.Share;
import org.weishishi.shared.BusinessClock;

/** 决议快照 · the facts on the page of a 决议, in the shape of docs/documents.md; also what a 公示 repeats. */
final class ResolutionSnapshot {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private ResolutionSnapshot() {}

    static JsonObject of(CouncilMeeting meeting, String community, String issuer) {
        var items = Json.createArrayBuilder();
        meeting.items().stream()
                .filter(item -> item.result() != ItemResult.DEFERRED)
                .forEach(item -> items.add(item(item)));
        return Json.createObjectBuilder()
                .add("community", community)
                .add("council", OfficialWords.of("deliberation.words.council", community))
                .add("issuer", issuer)
                .add("meeting", meeting(meeting))
                .add("items", items)
                .build();
    }

    static JsonObject meeting(CouncilMeeting meeting) {
        var call = meeting.call();
        return Json.createObjectBuilder()
                .add("name", call.title())
                .add("held", day(meeting))
                .add("began", TIME.format(call.at().atZoneSameInstant(BusinessClock.ZONE)))
                .add("place", call.place())
                .add("chair", call.chair())
                .add("clerk", call.clerk())
                .add("members", meeting.heads().members())
                .add("present", meeting.heads().present())
                .add("quorum", words("quorum", meeting.policy().quorum()))
                .add("passRule", words("pass", meeting.policy().pass()))
                .add("voting", "SHOW_OF_HANDS")
                .build();
    }

    static JsonObject item(AgendaItem item) {
        var project = item.project();
        Votes votes = item.valid().map(Ballot::votes).orElse(new Votes(0, 0, 0));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("projectId", project.projectId())
                .add("name", project.name())
                .add("kind", project.kind())
                .add("proposer", project.proposer())
                .add("amount", project.amount().toPlainString())
                .add("favour", votes.inFavour())
                .add("against", votes.against())
                .add("abstain", votes.abstained())
                .add("recused", item.recusals().size())
                .add("passed", item.result() == ItemResult.PASSED);
        if (project.demonstration()) {
            json.add("amountDemonstration", true);
        }
        return json.build();
    }

    static String day(CouncilMeeting meeting) {
        return meeting.call()
                .at()
                .atZoneSameInstant(BusinessClock.ZONE)
                .toLocalDate()
                .toString();
    }

    private static String words(String what, Share share) {
        return OfficialWords.of(
                "deliberation.words." + what, String.valueOf(share.numerator()), String.valueOf(share.denominator()));
    }
}
