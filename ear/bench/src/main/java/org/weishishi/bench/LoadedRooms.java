package org.weishishi.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.UnitView;

/** What hangs on a project in other rooms: its approval and the tasks of it, the meeting and the notice it was on, messages to its clerk. */
final class LoadedRooms {

    private static final String CHAIN = "{\"profile\":\"luohu-2016\",\"steps\":[%s]}";
    private static final String STEP =
            "{\"name\":\"%s\",\"level\":\"%s\",\"post\":\"%s\",\"days\":3,\"demonstration\":false}";
    private static final int MEETINGS = 6;
    private static final int OPEN_TASKS = 25;
    private static final int MESSAGES = 2;
    private static final int UNREAD = 30;
    private static final String HASH = "0".repeat(64);

    private final String chain = String.format(
            java.util.Locale.ROOT,
            CHAIN,
            String.join(
                    ",",
                    step("COMMUNITY", "COMMUNITY_SECRETARY"),
                    step("STREET", "STREET_LEADER"),
                    step("DISTRICT", "DISTRICT_OFFICER"),
                    step("CITY", "CITY_OFFICER")));

    private static String step(String level, String post) {
        return String.format(java.util.Locale.ROOT, STEP, post, level, post);
    }

    void addTo(Map<String, Load.Rows> tables) {
        tables.put(
                "approval (id, version, revision, subject_kind, subject_id, title, amount, community_id,"
                        + " community_name, chain, snapshot, snapshot_hash, state, initiator, started_at, updated_at,"
                        + " last_hash)",
                this::approval);
        tables.put(
                "approval_round (id, approval_id, round_number, step_index, unit_id, unit_name, snapshot_hash, due,"
                        + " state, opened_at, closed_at)",
                this::rounds);
        tables.put(
                "approval_task (id, round_id, task_number, person_id, person_name, post_id, post_name, state,"
                        + " opened_at, closed_at)",
                this::tasks);
        tables.put(
                "council_meeting (id, version, community_id, street_id, district_id, meeting_year, ordinal, title,"
                        + " meets_at, place, chair, clerk, profile_key, quorum_numerator, quorum_denominator,"
                        + " pass_numerator, pass_denominator, state, closed_at, ballots_recorded, changes)",
                this::meeting);
        tables.put(
                "agenda_item (id, meeting_id, item_position, project_id, project_code, project_name, project_kind,"
                        + " proposer, amount, demonstration, result)",
                this::item);
        tables.put(
                "disclosure_notice (id, version, community_id, street_id, district_id, meeting_id, attempt, title,"
                        + " published_on, first_day, last_day, days, working_days, carrier, address, phone, contact,"
                        + " state, published_by, published_at, changes)",
                this::notice);
        tables.put(
                "notice_project (notice_id, project_position, project_id, project_code, project_name)",
                this::noticeProject);
        tables.put(
                "notice (id, person_id, message_key, args, subject_kind, subject_id, created_at, read_at, version)",
                this::message);
    }

    /** @return who acts for a unit: the bench gives person and post the number of the unit */
    private static List<Long> holders(UnitView where) {
        return List.of(
                where.id(),
                Objects.requireNonNull(where.streetId()),
                Objects.requireNonNull(where.districtId()),
                Divisions.CITY);
    }

    /** Every fourth project goes up to the city, the others to the district; some still wait at one of the steps. */
    private static int last(Invented project, int place) {
        int steps = place % 4 == 0 ? 4 : 3;
        return place % OPEN_TASKS == 0 ? place / OPEN_TASKS % steps : steps;
    }

    private static String state(boolean open, String done) {
        return open ? "OPEN" : done;
    }

    private void approval(Invented project, int place, CopyText out) {
        boolean open = place % OPEN_TASKS == 0;
        out.row(
                project.id(),
                1,
                1,
                "project",
                project.id(),
                project.details().name(),
                project.details().amount().yuan(),
                project.community().id(),
                project.community().name(),
                chain,
                "{\"project\":{}}",
                HASH,
                open ? "RUNNING" : "APPROVED",
                LoadedTables.BY,
                project.updated(),
                project.updated(),
                HASH);
    }

    private void rounds(Invented project, int place, CopyText out) {
        List<Long> holders = holders(project.community());
        boolean waits = place % OPEN_TASKS == 0;
        int last = last(project, place);
        for (int step = 0; step < (waits ? last + 1 : last); step++) {
            boolean open = waits && step == last;
            out.row(
                    project.id() * 10 + step,
                    project.id(),
                    step + 1,
                    step,
                    holders.get(step),
                    "bench",
                    HASH,
                    project.updated().toLocalDate().plusDays(5),
                    state(open, "APPROVED"),
                    project.updated(),
                    open ? null : project.updated());
        }
    }

    private void tasks(Invented project, int place, CopyText out) {
        List<Long> holders = holders(project.community());
        boolean waits = place % OPEN_TASKS == 0;
        int last = last(project, place);
        for (int step = 0; step < (waits ? last + 1 : last); step++) {
            boolean open = waits && step == last;
            out.row(
                    project.id() * 10 + step,
                    project.id() * 10 + step,
                    step + 1,
                    holders.get(step),
                    "bench",
                    holders.get(step),
                    "bench",
                    state(open, "DONE"),
                    project.updated(),
                    open ? null : project.updated());
        }
    }

    private void meeting(Invented project, int place, CopyText out) {
        if (place % MEETINGS == 0) {
            UnitView where = project.community();
            out.row(
                    project.id(),
                    1,
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
                    2,
                    3,
                    1,
                    2,
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

    private void notice(Invented project, int place, CopyText out) {
        if (place % MEETINGS == 0) {
            UnitView where = project.community();
            LocalDate day = project.created().toLocalDate().plusDays(32);
            out.row(
                    project.id(),
                    1,
                    where.id(),
                    where.streetId(),
                    where.districtId(),
                    project.id(),
                    1,
                    where.name(),
                    day,
                    day.plusDays(1),
                    day.plusDays(8),
                    5,
                    true,
                    "bench",
                    "bench",
                    "bench",
                    "bench",
                    "ENDED",
                    "bench",
                    project.created().plusDays(32),
                    1);
        }
    }

    private void noticeProject(Invented project, int place, CopyText out) {
        out.row(
                project.id() - place % MEETINGS,
                place % MEETINGS,
                project.id(),
                project.code(),
                project.details().name());
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
