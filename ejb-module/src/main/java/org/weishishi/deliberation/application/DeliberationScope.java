package org.weishishi.deliberation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.weishishi.deliberation.domain.meeting.Meeting;
import org.weishishi.deliberation.domain.meeting.MeetingAct;
import org.weishishi.deliberation.domain.meeting.MeetingRepository;
import org.weishishi.deliberation.domain.meeting.Note;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.organization.application.Directory;
import org.weishishi.rule.api.meeting.BodyKind;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;

/**
 * 数据范围 · what the acting post may see of bodies and meetings, and what it may run: those of its own unit. Unknown and invisible
 * are the same answer.
 */
@ApplicationScoped
public class DeliberationScope {

    private final Directory directory;
    private final CurrentActor current;
    private final MeetingRepository meetings;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    DeliberationScope() {
        this(null, null, null, null);
    }

    @Inject
    public DeliberationScope(
            Directory directory, CurrentActor current, MeetingRepository meetings, BusinessClock clock) {
        this.directory = directory;
        this.current = current;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** @return the unit when the actor sees it */
    public UnitView unit(long unitId) {
        UnitView unit = directory.unit(unitId);
        if (!actor().sees(unit)) {
            throw BusinessException.notFound("deliberation.error.noCommunity", unitId);
        }
        return unit;
    }

    /** @return the unit when its bodies are the actor's to run; {@code deliberation.error.notOwnBody} otherwise */
    public UnitView own(long unitId) {
        UnitView unit = unit(unitId);
        if (!owns(unitId)) {
            throw BusinessException.forbidden("deliberation.error.notOwnBody", unit.name());
        }
        return unit;
    }

    /** @return whether the bodies of the unit are the actor's to run */
    public boolean owns(long unitId) {
        return actor().unit().id() == unitId;
    }

    /** @return the meeting when the actor sees it */
    public Meeting meeting(long meetingId) {
        return seen(meetings.find(meetingId), meetingId);
    }

    /**
     * @return the meeting when it is the actor's to run; what two clerks do to one meeting at once is done one after the other, so that
     *     the second sees what the first wrote
     */
    public Meeting ownMeeting(long meetingId) {
        own(meeting(meetingId).unitId());
        return seen(meetings.lock(meetingId), meetingId);
    }

    private Meeting seen(Optional<Meeting> found, long meetingId) {
        return found.filter(meeting -> actor().sees(directory.unit(meeting.unitId())))
                .orElseThrow(() -> BusinessException.notFound("deliberation.error.noMeeting", meetingId));
    }

    /** @return whether the request is new; one without a name always is */
    public boolean first(String key, long meetingId) {
        if (key.isBlank()) {
            return true;
        }
        if (meetings.done(key).isPresent()) {
            return false;
        }
        meetings.remember(new MeetingAct(key, meetingId, clock.now()));
        return true;
    }

    public Actor actor() {
        return current.require();
    }

    /** @return who acts, as printed: unit, post, name; and when */
    public Note note() {
        var by = actor().by();
        return new Note(clock.now(), String.join(" ", by.unitName(), by.postName(), by.personName()), by.personId());
    }

    /** @return the unit, without asking who looks */
    public UnitView any(long id) {
        return directory.unit(id);
    }

    /** @return the name the unit issues papers under */
    public String officialName(long id) {
        return directory.officialName(id);
    }

    /** @return 机构全称, e.g. 莲塘社区居民议事会 */
    public String bodyName(UnitView unit, BodyKind kind) {
        return OfficialWords.of("deliberation.words.body." + kind.name(), unit.name());
    }
}
