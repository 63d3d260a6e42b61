package org.weishishi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import org.weishishi.document.domain.DocumentRenderer;
import org.weishishi.shared.CanonicalJson;

/**
 * 公示 · a community with very many notices and others with five each, about projects that are there: a third says what was decided, a third
 * how it goes and a third what came of it, these two with two photographs; every notice has a paper and a poster.
 */
final class LoadedNotices {

    /** 社区的公示. */
    static final int OF_ONE = 200;
    /** 其他社区的公示. */
    static final int OF_OTHERS = 800;

    private static final int RUNNING = 30;
    private static final int OF_EACH = 5;
    private static final int PHOTO = 120_000;

    private static final String CHOSEN = """
            create table bench_notice as
            select p.id * 10 + s.place as id, p.id as project, s.place, s.stage, p.community_id as community,
                row_number() over (partition by p.community_id order by p.id desc, s.place) as nth
            from (select q.*, row_number() over (partition by community_id order by id desc) as new from micro_project q) p
            join (values (1, 'RESOLUTION'), (2, 'PROGRESS'), (3, 'RESULT')) s (place, stage) on p.new <= %d
            """;
    private static final String FEWER = """
            delete from bench_notice where nth > case when community = %1$d then %2$d else %3$d end
                or community <> %1$d and community not in (select community from bench_notice where community <> %1$d
                    group by community having count(*) >= %3$d order by community limit %4$d)
            """;
    private static final String NOTICES = """
            insert into disclosure_notice (id, version, community_id, street_id, district_id, attempt, title, published_on,
                first_day, last_day, days, working_days, first_day_counted, ends_on_working_day, carrier, address, phone,
                contact, state, published_by, published_at, changes, disclosure_stage, kind, held, public_code, drafted_by,
                drafted_at, content, photos)
            select n.id, 1, p.community_id, p.street_id, p.district_id, 1, p.name, d.day, d.day + 1, d.day + 7, 5, true, false,
                false, p.place, p.community_name, '0755-00000000', p.community_name,
                case when n.nth <= %d then 'PUBLISHED' else 'ENDED' end, '%s', d.day, 0, n.stage, 'ORIGINAL', d.day,
                'n' || n.id, '%2$s', d.day,
                json_build_object('text', p.content, 'items', json_build_array(json_build_object('projectId', p.id, 'name',
                    p.name, 'kind', p.kind, 'proposer', 'RESIDENT', 'amount', p.amount::text, 'favour', 31, 'against', 2,
                    'abstain', 1, 'passed', true)), 'photos', case when n.place = 1 then '[]'::json else json_build_array(
                    json_build_object('attachment', 1, 'sha256', '%3$s', 'moment', 'BEFORE', 'caption', p.place),
                    json_build_object('attachment', 2, 'sha256', '%3$s', 'moment', 'AFTER', 'caption', p.place)) end),
                case when n.place = 1 then 0 else 2 end
            from bench_notice n join micro_project p on p.id = n.project cross join lateral
                (select current_date - (case when n.nth <= %1$d then 0 else 7 + n.nth %% 300 end)::int as day) d
            """;
    private static final String PROJECTS = """
            insert into notice_project (notice_id, project_position, project_id, project_code, project_name)
            select n.id, 1, p.id, p.code, p.name from bench_notice n join micro_project p on p.id = n.project
            """;
    private static final String PAPERS = """
            insert into official_document (id, version, kind, issuer_id, issuer_code, issuer_name, issuer_level, street_id,
                district_id, register_year, register_no, number_text, title, dated, origin_kind, origin_id, demonstration,
                template_version, snapshot, snapshot_hash, code, edition, state, content_sha256, content_size, page_count,
                conformance, created_at)
            select n.id * 2 + k.place, 1, k.kind, u.id, u.code, u.name, u.org_level, u.street_id, u.district_id, 2026, n.id,
                n.id::text, d.title, d.published_on, 'notice', n.id, false, 1, '{}', '', 'B' || n.id || k.place, 1, 'READY',
                '%s', %d, 3, 'PDF/A-2a', d.drafted_at
            from bench_notice n join disclosure_notice d on d.id = n.id join org_unit u on u.id = n.community
            cross join (values (0, 'DISCLOSURE'), (1, 'POSTER')) k (place, kind)
            """;
    private static final String SUBJECTS = """
            insert into official_document_subject (document_id, subject_kind, subject_id)
            select n.id * 2 + k.place, 'notice', n.id from bench_notice n cross join (values (0), (1)) k (place)
            """;
    /** 待公开变动 · as after a release. */
    static final String CHANGED = """
            insert into publication_change (id, notice_id, community_id, changed_at)
            select id, id, community, now() from bench_notice
            """;

    private final Database database;
    private final Path content;

    /** @param data data folder of the house that will publish them */
    LoadedNotices(Database database, Path data) {
        this.database = database;
        this.content = data.resolve("content");
    }

    /** Loads notices, their papers and photographs. @return the community with many */
    long load() throws Exception {
        long busy = Long.parseLong(database.text(
                "select community_id from micro_project group by community_id order by count(*) desc limit 1"));
        byte[] paper = paper();
        byte[] photo = new byte[PHOTO];
        new Random(PHOTO).nextBytes(photo);
        run(CHOSEN, OF_ONE / 3 + 1);
        run(FEWER, busy, OF_ONE, OF_EACH, OF_OTHERS / OF_EACH);
        run(NOTICES, RUNNING, LoadedTables.BY, kept(photo));
        run(PROJECTS);
        run(PAPERS, kept(paper), paper.length);
        run(SUBJECTS);
        run("vacuum analyze");
        Bench.say(
                "%s notices, each with two papers of %d KB, %s photographs of %d KB",
                database.text("select count(*) from bench_notice"),
                paper.length >> 10,
                database.text("select sum(photos) from disclosure_notice"),
                PHOTO >> 10);
        return busy;
    }

    private static byte[] paper() throws IOException {
        Path none = Files.createTempDirectory("weishishi-bench-fonts");
        DocumentRenderer renderer = Product.renderer(none);
        return renderer.render(new Papers().order(1)).bytes();
    }

    private String kept(byte[] bytes) throws IOException {
        String sha256 = CanonicalJson.sha256(bytes);
        Path folder = Files.createDirectories(content.resolve(sha256.substring(0, 2)));
        Files.write(folder.resolve(sha256), bytes);
        return sha256;
    }

    private void run(String sql, Object... values) throws SQLException {
        database.run(values.length == 0 ? sql : String.format(java.util.Locale.ROOT, sql, values));
    }
}
