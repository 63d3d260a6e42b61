package org.weishishi.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.UnitView;

/** What hangs on a project in other rooms: the meeting it was on, messages to those who act for its units. */
final class LoadedRooms {

    private static final int MEETINGS = 6;
    private static final int MESSAGES = 2;
    private static final int UNREAD = 30;

    private static final String RULE = """
            {"body":"COUNCIL","method":"VOTE","quorum":{"base":"ELIGIBLE","share":{"numerator":1,"denominator":2,"inclusive":false}},\
            "pass":{"base":"PRESENT","share":{"numerator":1,"denominator":2,"inclusive":false},"minimumVotes":0},\
            "tie":"REFUSED","recusal":"OUT_OF_BOTH"}""";

    void addTo(Map<String, Load.Rows> tables) {
        tables.put(
                "council_meeting (id, version, unit_id, body_id, street_id, district_id, meeting_year, ordinal, title, meets_at,"
                        + " place, chair, clerk, profile_key, vote_rule, state, closed_at, moments, changes)",
                this::meeting);
        tables.put(
                "agenda_item (id, meeting_id, item_position, project_id, project_code, project_name, project_kind, proposer,"
                        + " amount, demonstration, result)",
                this::item);
        tables.put(
                "notice (id, person_id, message_key, args, subject_kind, subject_id, created_at, read_at, version)",
                this::message);
    }

    /** @return who acts for the units of a project: the bench gives each person the number of the unit */
    private static List<Long> holders(UnitView where) {
        return List.of(
                where.id(),
                Objects.requireNonNull(where.streetId()),
                Objects.requireNonNull(where.districtId()),
                Divisions.CITY);
    }

    private void meeting(Invented project, int place, CopyText out) {
        if (place % MEETINGS == 0) {
            UnitView where = project.community();
            out.row(
                    project.id(),
                    1,
                    where.id(),
                    where.id(),
                    where.streetId(),
                    where.districtId(),
                    project.created().getYear(),
                    place,
                    where.name(),
                    project.created().plusDays(30),
                    where.name(),
                    "bench",
                    "bench",
                    "luohu-2016@1",
                    RULE,
                    "CLOSED",
                    project.created().plusDays(30),
                    1,
                    1);
        }
    }

    private void item(Invented project, int place, CopyText out) {
        out.row(
                project.id(),
                project.id() - place % MEETINGS,
                place % MEETINGS,
                project.id(),
                project.code(),
                project.details().name(),
                project.details().kind(),
                project.details().proposerUnit(),
                project.details().amount().yuan(),
                true,
                "PASSED");
    }

    private void message(Invented project, int place, CopyText out) {
        if (place % MESSAGES == 0) {
            List<Long> holders = holders(project.community());
            Long person = holders.get(place / MESSAGES % holders.size());
            @Nullable Object read = place % UNREAD == 0 ? null : project.updated();
            out.row(
                    project.id(),
                    person,
                    "task.notice.done",
                    "[]",
                    "project",
                    project.id(),
                    project.updated(),
                    read,
                    0);
        }
    }
}
