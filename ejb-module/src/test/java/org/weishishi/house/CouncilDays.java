package org.weishishi.house;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.body.AppointMember;
import org.weishishi.deliberation.api.body.MemberCategory;
import org.weishishi.deliberation.api.meeting.CallCouncil;
import org.weishishi.deliberation.api.meeting.CastBallot;
import org.weishishi.deliberation.api.meeting.CloseCouncil;
import org.weishishi.deliberation.api.meeting.MeetingRoomView;
import org.weishishi.deliberation.api.meeting.OpenCouncil;
import org.weishishi.deliberation.api.meeting.SignIn;
import org.weishishi.deliberation.api.meeting.SignResolution;
import org.weishishi.deliberation.application.body.MaintainBodies;
import org.weishishi.deliberation.application.meeting.BrowseMeetings;
import org.weishishi.deliberation.application.meeting.CallMeeting;
import org.weishishi.deliberation.application.meeting.CloseMeeting;
import org.weishishi.deliberation.application.meeting.OpenMeeting;
import org.weishishi.deliberation.application.meeting.RecordBallot;
import org.weishishi.deliberation.application.resolution.IssueResolution;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;

/** 莲塘社区's council in August 2016, through the doors: called, opened, voting, closed, its resolution signed. */
public class CouncilDays {

    private final OpenHouse house;
    private final UnitView community;

    /** The community of the demo. */
    CouncilDays(OpenHouse house) {
        this.house = house;
        this.community = house.stored()
                .in(() -> house.room(Directory.class).unitByCode("440303008001").orElseThrow());
    }

    public final long communityId() {
        return community.id();
    }

    /** Sixteen members get a term and a meeting is called for August 4. @return its number */
    public final long call(List<Long> projects) {
        house.at("2016-07-29T10:00:00+08:00");
        house.as("liantang.clerk");
        for (int i = 1; i <= 16; i++) {
            house.call(
                    MaintainBodies.class,
                    "appoint",
                    new AppointMember(
                            community.id(), "成员" + i, MemberCategory.RESIDENT, LocalDate.of(2016, 1, 1), null));
        }
        return callAgain(projects);
    }

    /** The same without new members. @return its number */
    public final long callAgain(List<Long> projects) {
        return house.<Long>call(
                CallMeeting.class,
                "call",
                new CallCouncil(
                        community.id(),
                        OffsetDateTime.parse("2016-08-04T15:00:00+08:00"),
                        "会议室",
                        "余家和",
                        "陈小满",
                        projects));
    }

    /** The meeting opens and so many of the sixteen sign in. */
    public final void open(long meeting, int present) {
        house.at("2016-08-04T15:00:00+08:00");
        house.as("liantang.clerk");
        house.call(
                OpenMeeting.class,
                "open",
                new OpenCouncil(meeting, room(meeting).version()));
        for (int i = 1; i <= present; i++) {
            house.call(OpenMeeting.class, "signIn", new SignIn(meeting, i, true));
        }
    }

    /** One item is voted on, {@code item} counted from 0. */
    public final void vote(long meeting, int item, Votes votes) {
        MeetingRoomView room = room(meeting);
        house.call(
                RecordBallot.class,
                "record",
                new CastBallot(meeting, 0, room.items().get(item).position(), votes, null));
    }

    /** The meeting closes. @return whether it was valid */
    public final boolean close(long meeting) {
        house.at("2016-08-04T16:30:00+08:00");
        boolean valid = house.<Boolean>call(
                CloseMeeting.class,
                "close",
                new CloseCouncil(meeting, room(meeting).version(), ""));
        if (valid) {
            sign(meeting);
        }
        return valid;
    }

    /** Chair and clerk sign the resolution. */
    public final void sign(long meeting) {
        sign(meeting, "");
    }

    /** The same as a request of that name. */
    public final void sign(long meeting, String key) {
        house.call(IssueResolution.class, "sign", new SignResolution(meeting, "余家和", "陈小满", List.of(), key));
    }

    /** Two-thirds and more are there, everything passes. @return the meeting */
    public final long resolve(List<Long> projects) {
        long meeting = call(projects);
        open(meeting, 14);
        for (int item = 0; item < projects.size(); item++) {
            vote(meeting, item, new Votes(13, 0, 1));
        }
        close(meeting);
        return meeting;
    }

    /** @return the meeting room, as the one who acts now sees it */
    public final MeetingRoomView room(long meeting) {
        return house.call(BrowseMeetings.class, "room", meeting);
    }
}
