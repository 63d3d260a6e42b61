package org.weishishi.deliberation.application.meeting;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.weishishi.deliberation.api.meeting.MeetingState;
import org.weishishi.deliberation.api.meeting.PrintPapers;
import org.weishishi.deliberation.application.DeliberationScope;
import org.weishishi.deliberation.application.OfficialWords;
import org.weishishi.deliberation.domain.body.Body;
import org.weishishi.deliberation.domain.body.BodyMember;
import org.weishishi.deliberation.domain.body.BodyRepository;
import org.weishishi.deliberation.domain.meeting.AgendaItem;
import org.weishishi.deliberation.domain.meeting.Meeting;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.rule.api.meeting.VoteMethod;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/**
 * 会议材料 · one PDF with agenda, sign-in sheet, a result sheet for each item and, last, the ballot; each page has its code. There is one
 * ballot, to be copied: ballots with codes of their own would tell afterwards who had which.
 */
@UseCase
public class PrintPack {

    private final BodyRepository bodies;
    private final DeliberationScope scope;
    private final MeetingPapers papers;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    PrintPack() {
        this(null, null, null);
    }

    @Inject
    public PrintPack(BodyRepository bodies, DeliberationScope scope, MeetingPapers papers) {
        this.bodies = bodies;
        this.scope = scope;
        this.papers = papers;
    }

    /** Asks for the pack, which is made in the background; the same request once more asks for no second one. */
    @Allowed(Permission.MEETING_RUN)
    public void print(PrintPapers command) {
        Meeting meeting = scope.ownMeeting(command.meetingId());
        if (!scope.first(command.key(), meeting.id())) {
            return;
        }
        if (meeting.state() != MeetingState.CALLED && meeting.state() != MeetingState.OPEN) {
            throw BusinessException.conflict(
                    "deliberation.error.state", meeting.call().title(), meeting.state());
        }
        Body body = bodies.find(meeting.unitId(), meeting.rule().body(), false)
                .orElseThrow(() -> BusinessException.refused("deliberation.error.noMembers"));
        papers.request(meeting, DocumentKind.MEETING_PACK, papers.title(meeting, "pack"), pack(meeting, body));
    }

    private JsonObject pack(Meeting meeting, Body body) {
        List<BodyMember> serving = body.serving(LocalDate.parse(Facts.day(meeting)));
        long voters = serving.stream().filter(one -> one.role().votes()).count();
        JsonArrayBuilder agenda = Json.createArrayBuilder();
        JsonArrayBuilder sheets = Json.createArrayBuilder();
        meeting.items()
                .forEach(item -> agenda.add(
                        Json.createObjectBuilder().add("name", item.project().name())));
        results(meeting, voters).forEach(sheets::add);
        sheets.add(
                page(OfficialWords.of("deliberation.pack.ballot", meeting.call().title()), choices(meeting)));
        return papers.who(meeting)
                .add("meeting", Facts.call(meeting))
                .add("agenda", agenda)
                .add("people", MeetingPapers.people(serving))
                .add("sheets", sheets)
                .build();
    }

    private static JsonObject page(String title, JsonArrayBuilder lines) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("lines", lines)
                .build();
    }

    /** 计票表 · one for each item; a choice is counted on one for all of them. */
    private static List<JsonObject> results(Meeting meeting, long voters) {
        List<AgendaItem> put =
                meeting.items().stream().filter(item -> !item.withdrawn()).toList();
        if (meeting.rule().choice() != null) {
            String title =
                    OfficialWords.of("deliberation.pack.results", meeting.call().title());
            return List.of(page(title, lines(meeting, voters, put)));
        }
        return put.stream()
                .map(item -> page(
                        OfficialWords.of(
                                "deliberation.pack.result",
                                String.valueOf(item.position()),
                                item.project().name()),
                        lines(meeting, voters, List.of())))
                .toList();
    }

    private static JsonArrayBuilder lines(Meeting meeting, long voters, List<AgendaItem> counted) {
        String method = meeting.rule().method().name();
        JsonArrayBuilder lines = Json.createArrayBuilder()
                .add(OfficialWords.of("deliberation.pack.of", meeting.call().title(), Facts.held(meeting)))
                .add(OfficialWords.of("deliberation.pack.heads", String.valueOf(voters)))
                .add(OfficialWords.of("deliberation.pack.recused"))
                .add(OfficialWords.of("deliberation.pack.papers"));
        if (counted.isEmpty()) {
            lines.add(OfficialWords.of("deliberation.pack.figures." + method));
        }
        counted.forEach(item -> lines.add(OfficialWords.of(
                "deliberation.pack.figures." + method,
                String.valueOf(item.position()),
                item.project().name())));
        return lines.add(OfficialWords.of("deliberation.pack.check." + method))
                .add(OfficialWords.of("deliberation.pack.counted"))
                .add(OfficialWords.of("deliberation.pack.presided"));
    }

    private static JsonArrayBuilder choices(Meeting meeting) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        String method = meeting.rule().method().name();
        lines.add(OfficialWords.of("deliberation.pack.how." + method, places(meeting)));
        meeting.items().stream().filter(item -> !item.withdrawn()).forEach(item -> {
            lines.add(OfficialWords.of(
                    "deliberation.pack.line." + method,
                    String.valueOf(item.position()),
                    item.project().name()));
            if (meeting.rule().method() == VoteMethod.VOTE) {
                lines.add(OfficialWords.of("deliberation.pack.mark.VOTE"));
            }
        });
        return lines.add(OfficialWords.of("deliberation.pack.secret"));
    }

    private static String places(Meeting meeting) {
        var choice = meeting.rule().choice();
        return choice == null ? "" : String.valueOf(choice.atMost());
    }
}
