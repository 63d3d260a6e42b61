package org.weishishi.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.domain.Locality;
import org.weishishi.project.domain.search.SearchEntry;

/** Which rows a project has in the tables of its room; the largest tables first, so that threads end together. */
final class LoadedTables {

    private static final int OPEN_PROPOSALS = 40;
    static final String BY = "{\"account\":\"bench\",\"personId\":1,\"personName\":\"bench\",\"postId\":1,"
            + "\"postName\":\"bench\",\"unitId\":1,\"unitName\":\"bench\"}";

    /** @return rows by table and its columns */
    Map<String, Load.Rows> all() {
        Map<String, Load.Rows> tables = new LinkedHashMap<>();
        tables.put("project_search (project_id, search_text, grams)", this::search);
        tables.put(
                "project_stage (id, project_id, place_in_road, kind, state, entered_at, ended_at, ended_by, facts,"
                        + " stage_key)",
                this::road);
        tables.put(
                "micro_project (id, version, code, community_id, community_name, street_id, district_id, name, kind,"
                        + " kind_name, subkind, field, field_name, proposer_unit, amount, amount_demonstration, content,"
                        + " place, beneficiaries, profile_key, status, stage, stage_key, drafted_by, created_at,"
                        + " updated_at)",
                this::project);
        tables.put(
                "proposal (id, version, community_id, community_name, street_id, district_id, content, proposer_name,"
                        + " category, channel, entered_by, entered_at, project_id, state, state_at)",
                this::proposals);
        new LoadedRooms().addTo(tables);
        return tables;
    }

    private void search(Invented project, int place, CopyText out) {
        SearchEntry entry =
                new SearchEntry(project.id(), project.code(), new Locality(project.community()), project.details());
        out.row(entry.projectId(), entry.text(), entry.grams());
    }

    private void project(Invented project, int place, CopyText out) {
        Locality where = new Locality(project.community());
        out.row(
                project.id(),
                1,
                project.code(),
                where.communityId(),
                where.communityName(),
                where.streetId(),
                where.districtId(),
                project.details().name(),
                project.details().kind(),
                project.details().kind(),
                "",
                project.details().field(),
                project.details().field(),
                project.details().proposerUnit(),
                project.details().amount().yuan(),
                project.details().amountIsDemonstration(),
                project.details().content(),
                project.details().place(),
                project.details().beneficiaries(),
                "luohu-2016@1",
                project.status(),
                project.current(),
                project.current(),
                BY,
                project.created(),
                project.updated());
    }

    private void road(Invented project, int place, CopyText out) {
        int last = last(project);
        for (int i = 0; i < Invented.ROAD.size(); i++) {
            String state = state(project, i, last);
            boolean ended = state.equals("PASSED") || state.equals("REFUSED");
            out.row(
                    project.id() * 10 + i,
                    project.id(),
                    i,
                    Invented.ROAD.get(i),
                    state,
                    i <= last ? project.created().plusDays(7L * i) : null,
                    ended ? project.created().plusDays(7L * i + 5) : null,
                    ended ? BY : null,
                    "{}",
                    Invented.ROAD.get(i));
        }
    }

    /** @return place of the last stage that was entered; one after the end of the road when it was walked to its end */
    private static int last(Invented project) {
        if (project.stage() >= 0) {
            return project.stage();
        }
        return project.status() == ProjectStatus.REFUSED ? (int) (project.id() % 4) + 1 : Invented.ROAD.size();
    }

    private static String state(Invented project, int place, int last) {
        if (place != last) {
            return place < last ? "PASSED" : "AHEAD";
        }
        return project.stage() < 0 ? "REFUSED" : "CURRENT";
    }

    private void proposals(Invented project, int place, CopyText out) {
        proposal(project, out, project.id() * 10, project.id());
        if (place % OPEN_PROPOSALS == 0) {
            proposal(project, out, project.id() * 10 + 1, null);
        }
    }

    private void proposal(Invented project, CopyText out, long id, @Nullable Long into) {
        Locality where = new Locality(project.community());
        out.row(
                id,
                1,
                where.communityId(),
                where.communityName(),
                where.streetId(),
                where.districtId(),
                project.details().name() + project.details().content(),
                "bench",
                "RESIDENT",
                "VISIT",
                BY,
                project.created(),
                into,
                into == null ? "OPEN" : "MERGED",
                into == null ? null : project.created());
    }
}
