package org.weishishi.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.weishishi.deliberation.api.body.AppointMember;
import org.weishishi.deliberation.api.body.MemberCategory;
import org.weishishi.deliberation.api.meeting.CallCouncil;
import org.weishishi.deliberation.application.body.MaintainBodies;
import org.weishishi.deliberation.application.meeting.CallMeeting;
import org.weishishi.demo.domain.PlayedSteps;
import org.weishishi.demo.domain.Step;
import org.weishishi.organization.application.CurrentActor;

/** 议事会名册、召集、会议. */
@ApplicationScoped
public class CouncilPlayer implements Player {

    private final MaintainBodies council;
    private final CallMeeting call;
    private final MeetingPlay meeting;
    private final PlayedSteps played;
    private final CurrentActor actor;

    @Inject
    public CouncilPlayer(
            MaintainBodies council, CallMeeting call, MeetingPlay meeting, PlayedSteps played, CurrentActor actor) {
        this.council = council;
        this.call = call;
        this.meeting = meeting;
        this.played = played;
        this.actor = actor;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    CouncilPlayer() {
        this(null, null, null, null, null);
    }

    @Override
    public Set<String> verbs() {
        return Set.of("council", "meeting", "open", "vote", "close");
    }

    @Override
    public long play(Step step) {
        JsonObject facts = step.facts();
        switch (step.verb()) {
            case "council" -> appoint(facts);
            case "meeting" -> {
                return call.call(call(facts));
            }
            case "open" -> meeting.open(meeting(facts), numbers(facts.getJsonArray("absent")));
            case "vote" -> meeting.vote(meeting(facts), facts.getInt("item"), numbers(facts.getJsonArray("hands")));
            default -> meeting.close(meeting(facts));
        }
        return 0;
    }

    private void appoint(JsonObject facts) {
        LocalDate from = LocalDate.parse(facts.getString("from"));
        for (JsonObject member : facts.getJsonArray("members").getValuesAs(JsonObject.class)) {
            council.appoint(new AppointMember(
                    actor.require().unit().id(),
                    member.getString("name"),
                    MemberCategory.valueOf(member.getString("category")),
                    from,
                    null));
        }
    }

    private CallCouncil call(JsonObject facts) {
        return new CallCouncil(
                actor.require().unit().id(),
                OffsetDateTime.parse(facts.getString("when")),
                facts.getString("place"),
                facts.getString("chair"),
                facts.getString("clerk"),
                facts.getJsonArray("projects").getValuesAs(JsonString.class).stream()
                        .map(key -> played.made(key.getString()))
                        .toList());
    }

    private long meeting(JsonObject facts) {
        return played.made(facts.getString("meeting"));
    }

    private static List<Integer> numbers(JsonArray array) {
        return array.getValuesAs(JsonNumber.class).stream()
                .map(JsonNumber::intValueExact)
                .toList();
    }
}
