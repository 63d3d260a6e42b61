package org.weishishi.bench;

import java.sql.SQLException;
import java.util.List;

/** What the loaded projects bring about in other rooms, made inside the database: approvals with tasks, notices with photographs of their posting, papers. */
final class LoadedWork {

    /** One for each project that is in the chain or has left it; the texts nobody reads in a list are short. */
    private static final String APPROVALS = """
            insert into approval (id, version, subject_kind, subject_id, title, amount, amount_demonstration, purpose,
                community_id, street_id, district_id, city_id, community_name, chain_key, chain_version, chain, started_on,
                course, snapshot, snapshot_hash, head, state, step_name, due, initiator_id, started_at, updated_at)
            select p.id, 1, 'project', p.id, p.name, p.amount, true, 'PROJECT', p.community_id, p.street_id, p.district_id, 101,
                p.community_name, 'bench', 1, '{}', '{}', '{}', '{}', '-', '-',
                case when p.status in ('APPROVED', 'REFUSED') then p.status else 'RUNNING' end, '-', p.updated_at::date + 5,
                p.community_id, p.created_at, p.updated_at
            from micro_project p where p.status in ('APPROVED', 'REFUSED') or p.stage = 'CHAIN'
            """;

    /** One for each approval, by turns of community, street, district and city; open in the chain, else done. */
    private static final String TASKS = """
            insert into approval_task (id, approval_id, task_number, round_number, role, step_name, demonstration, person_id,
                person_name, post_id, post_name, via, state, due, opened_at, closed_at)
            select a.id, a.id, 1, 1, 'SIGN', '-', false, w.who, 'bench', w.who, '-', 'POST',
                case a.state when 'RUNNING' then 'OPEN' else 'DONE' end, a.due, a.started_at,
                case a.state when 'RUNNING' then null else a.updated_at end
            from approval a cross join lateral (select (array[a.community_id, a.street_id, a.district_id, a.city_id])[a.id % 4 + 1])
                w (who)
            """;

    /** Three stages, each a week after the one before; nine in ten have both photographs. */
    private static final String NOTICES = """
            insert into disclosure_notice (id, version, community_id, street_id, district_id, attempt, title, published_on,
                first_day, last_day, days, working_days, first_day_counted, ends_on_working_day, carrier, address, phone,
                contact, state, published_by, published_at, changes, disclosure_stage, kind, held, public_code, drafted_by,
                drafted_at, photos)
            select p.id * 10 + s.place, 1, p.community_id, p.street_id, p.district_id, 1, p.name, d.day, d.day + 1, d.day + 7,
                5, true, false, false, 'board', 'office', '0755-00000000', 'office', 'ENDED', 'bench', d.day, 0, s.stage,
                'ORIGINAL', d.day, 'n' || (p.id * 10 + s.place), 'bench', d.day, case when s.place = 1 then 0 else 2 end
            from micro_project p
            join (values (1, 'RESOLUTION'), (2, 'PROGRESS'), (3, 'RESULT')) s (place, stage)
                on s.place = 1 and p.status = 'RUNNING' and p.stage = 'CHAIN' or p.status = 'APPROVED'
            cross join lateral (select (p.updated_at + make_interval(days => 10 * s.place))::date as day) d
            """;

    private static final String CARRIED = """
            insert into notice_project (notice_id, project_position, project_id, project_code, project_name)
            select n.id, 1, p.id, p.code, p.name from disclosure_notice n join micro_project p on p.id = n.id / 10
            """;

    private static final String PROOFS = """
            insert into posting_proof (id, notice_id, carrier, moment, taken_at, place, photo_id, recorded_by, recorded_at)
            select n.id * 2 + m.place, n.id, 'BOARD', m.moment, n.published_at, 'board', 1, 'bench', n.published_at
            from disclosure_notice n cross join (values (0, 'START'), (1, 'END')) m (place, moment) where n.id % 10 <> 0
                and n.id / 10 % 10 <> 0
            """;

    /** One for each tenth project, by the street of the project and in the end by its district; few wait for somebody. */
    private static final String PAPERS = """
            insert into issued_paper (id, version, organ_id, organ_code, organ_name, organ_level, street_id, district_id,
                official_name, kind, state, typed, facts, demonstration, updated_at)
            select p.id, 1, u.id, u.code, u.name, u.org_level, u.street_id, u.district_id, u.official_name, 'PROJECT_APPROVAL_NOTICE',
                case when p.stage = 'CHAIN' then (array['DRAFT', 'CHECKING', 'SIGNING'])[p.id / 10 % 3 + 1] else 'ISSUED' end,
                '{"title":"-","addressee":"-","basis":"","batch":"-","source":"","requirements":"","copies":"","printer":"-",\
            "contact":"","phone":""}', '{}', true, p.updated_at
            from micro_project p join org_unit u on u.id = case p.id / 10 % 4 when 0 then p.district_id else p.street_id end
            where p.id % 10 = 0
            """;

    private static final String STEPS =
            "insert into issued_paper_step (paper_id, step_no, act, acted_by, acted_at, note) select id, 1, 'SAVE', '"
                    + LoadedTables.BY + "', updated_at, '' from issued_paper";

    private LoadedWork() {}

    /** 审批、公示和发文 of all projects. */
    static void all(Database database) throws SQLException {
        for (String statement : List.of(APPROVALS, TASKS, PAPERS, STEPS)) {
            database.run(statement);
        }
        notices(database);
    }

    /** 公示 with their photographs. */
    static void notices(Database database) throws SQLException {
        for (String statement : List.of(NOTICES, CARRIED, PROOFS, "vacuum analyze")) {
            database.run(statement);
        }
    }
}
