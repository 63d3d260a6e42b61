package org.weishishi.deliberation.application.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.application.DeliberationScope;
import org.weishishi.deliberation.application.OfficialWords;
import org.weishishi.deliberation.domain.body.Body;
import org.weishishi.deliberation.domain.body.BodyMember;
import org.weishishi.deliberation.domain.meeting.Meeting;
import org.weishishi.deliberation.domain.resolution.Resolution;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentRequest;
import org.weishishi.document.application.Documents;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.SubjectRef;

/** 会议文书 · asks for the papers of a meeting: 会议公告 and 签到表 at the call, 决议 and 纪要 when the resolution is signed. */
@ApplicationScoped
public class MeetingPapers {

    private final Documents documents;
    private final DeliberationScope scope;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    MeetingPapers() {
        this(null, null, null);
    }

    @Inject
    public MeetingPapers(Documents documents, DeliberationScope scope, BusinessClock clock) {
        this.documents = documents;
        this.scope = scope;
        this.clock = clock;
    }

    void call(Meeting meeting, Body body, String phone) {
        JsonArrayBuilder agenda = Json.createArrayBuilder();
        meeting.items()
                .forEach(item -> agenda.add(Json.createObjectBuilder()
                        .add(
                                "name",
                                OfficialWords.of(
                                        "deliberation.words.agenda",
                                        item.project().name()))));
        JsonObjectBuilder facts = who(meeting)
                .add("meeting", Facts.call(meeting))
                .add("agenda", agenda)
                .add(
                        "contact",
                        Json.createObjectBuilder()
                                .add("name", meeting.call().clerk())
                                .add("address", meeting.call().place())
                                .add(
                                        "phone",
                                        phone.isBlank() ? OfficialWords.of("deliberation.words.noPhone") : phone));
        request(meeting, DocumentKind.MEETING_CALL, title(meeting, "call"), facts.build());
        request(meeting, DocumentKind.SIGN_IN_SHEET, title(meeting, "sheet"), sheet(meeting, body));
    }

    private JsonObject sheet(Meeting meeting, Body body) {
        LocalDate day = LocalDate.parse(Facts.day(meeting));
        return who(meeting)
                .add("meeting", Facts.call(meeting))
                .add("people", people(body.serving(day)))
                .build();
    }

    static JsonArrayBuilder people(List<BodyMember> serving) {
        JsonArrayBuilder people = Json.createArrayBuilder();
        serving.forEach(member -> people.add(Json.createObjectBuilder()
                .add("name", member.name())
                .add(
                        "role",
                        OfficialWords.of(
                                "deliberation.MemberRole." + member.role().name()))));
        return people;
    }

    /** 决议和纪要 · from the computed results. @return the number of the 决议 */
    public long resolved(Meeting meeting, Resolution resolution) {
        Facts facts = new Facts(meeting);
        JsonObjectBuilder minutes = who(meeting)
                .add("meeting", facts.meeting())
                .add("items", facts.discussions())
                .add("present", facts.names(true));
        put(minutes, "leave", facts.names(false));
        put(minutes, "observers", facts.observers());
        request(meeting, DocumentKind.MINUTES, meeting.call().title(), minutes.build());
        return request(meeting, DocumentKind.RESOLUTION, resolution.title(), resolution(meeting, facts, resolution));
    }

    private JsonObject resolution(Meeting meeting, Facts facts, Resolution resolution) {
        JsonObjectBuilder json = who(meeting)
                .add("community", scope.any(meeting.unitId()).name())
                .add("meeting", facts.meeting())
                .add("items", facts.decided())
                .add(
                        "signed",
                        Json.createObjectBuilder()
                                .add("chair", resolution.chair())
                                .add("clerk", resolution.clerk()));
        put(json, "recusals", facts.recusals());
        put(json, "undecided", facts.undecided());
        put(json, "funding", facts.funding());
        @Nullable String correction = resolution.correction();
        if (correction != null) {
            json.add("correction", correction);
        }
        return json.build();
    }

    /** An empty list is left out, so that the page leaves out its heading. */
    private static void put(JsonObjectBuilder json, String name, JsonArrayBuilder all) {
        JsonArray list = all.build();
        if (!list.isEmpty()) {
            json.add(name, list);
        }
    }

    JsonObjectBuilder who(Meeting meeting) {
        UnitView unit = scope.any(meeting.unitId());
        return Json.createObjectBuilder()
                .add("council", scope.bodyName(unit, meeting.rule().body()))
                .add("issuer", scope.officialName(unit.id()));
    }

    String title(Meeting meeting, String what) {
        return OfficialWords.of(
                "deliberation.words.title." + what, meeting.call().title());
    }

    long request(Meeting meeting, DocumentKind kind, String title, JsonObject facts) {
        return documents.request(new DocumentRequest(
                kind,
                title,
                scope.any(meeting.unitId()),
                clock.today(),
                new SubjectRef("meeting", meeting.id()),
                subjects(meeting),
                facts,
                meeting.items().stream().anyMatch(item -> item.project().demonstration())));
    }

    /** The meeting itself, so that its room finds the paper, and every project on the agenda. */
    private static List<SubjectRef> subjects(Meeting meeting) {
        return Stream.concat(
                        Stream.of(new SubjectRef("meeting", meeting.id())),
                        meeting.items().stream()
                                .map(item ->
                                        new SubjectRef("project", item.project().projectId())))
                .toList();
    }
}
