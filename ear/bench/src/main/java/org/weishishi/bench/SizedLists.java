package org.weishishi.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.application.read.MyTasks;
import org.weishishi.approval.domain.TaskLists.TaskCriteria;
import org.weishishi.disclosure.domain.notice.NoticeLine;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.search.ProjectPage;
import org.weishishi.project.api.search.ProjectQuery;
import org.weishishi.project.application.search.ExportProjects;
import org.weishishi.project.application.search.QueryWords;
import org.weishishi.task.application.ReadNotices;

/** The lists of one database, for somebody of a busy and of a quiet unit of each level. */
final class SizedLists {

    private static final int SHOWN = 20;
    private static final int MESSAGES = 50;
    private static final int MEETINGS = 200;
    private static final int NOTICES = 200;
    private static final int YEAR = 2025;
    private static final int WHOLE = 30;
    private static final String MOST = "select %s from micro_project group by %s order by count(*) %s, %s limit 1";

    /** Takes what was measured. */
    interface Notes {
        void note(String list, int size, Timing.Figures figures);
    }

    private final Database database;
    private final Invented.Plan plan;
    private final Notes notes;
    private final Timing timing;
    private final Properties words;
    private final Shelves shelves;

    SizedLists(Database database, Invented.Plan plan, Notes notes, Path plans, Properties words) throws Exception {
        this.database = database;
        this.plan = plan;
        this.notes = notes;
        this.timing = new Timing(database, plans);
        this.words = words;
        this.shelves = new Shelves(database);
    }

    void run() throws Exception {
        int frequent = database.in(shelves.refresh::count);
        Bench.say("  %d frequent words", frequent);
        for (Map.Entry<String, UnitView> unit : units().entrySet()) {
            shelves.reader.as(unit.getValue(), unit.getValue().id());
            Bench.say(
                    "  %s: %s projects",
                    unit.getKey(), database.text("select count(*) from micro_project" + where(unit.getValue())));
            lists(unit.getKey(), unit.getValue());
            searches(unit.getKey());
        }
        others();
        shelves.reader.as(Objects.requireNonNull(units().get("busy community")), 1);
        time(
                "similar, busy community",
                () -> shelves.similar.to(words.getProperty("similar")).size());
        similarWhole();
        export();
    }

    /** With the program's own share: taking texts apart and comparing them. */
    private void similarWhole() throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < WHOLE; i++) {
            long begin = System.nanoTime();
            database.in(() -> shelves.similar.to(words.getProperty("similar")).size());
            millis.add((System.nanoTime() - begin) / 1e6);
        }
        Bench.say(
                "    similar, busy community, all in all: %.1f ms at least, median %.1f",
                Bench.quantile(millis, 0), Bench.median(millis));
    }

    /** What else somebody of a busy unit opens. */
    private void others() throws Exception {
        for (Map.Entry<String, UnitView> unit : units().entrySet()) {
            UnitView view = unit.getValue();
            time(
                    unit.getKey() + ": unread messages",
                    () -> shelves.messages
                            .unread(view.id(), 0, ReadNotices.PAGE)
                            .size());
            time(
                    unit.getKey() + ": latest meetings",
                    () -> shelves.meetings.latest(view, MEETINGS).size());
        }
        for (Map.Entry<String, UnitView> unit : units().entrySet()) {
            work(unit.getKey(), unit.getValue());
        }
        UnitView busy = Objects.requireNonNull(units().get("busy community"));
        long community = busy.id();
        time(
                "busy community: open proposals",
                () -> shelves.proposals.open(community).size());
        time(
                "busy community: handled proposals",
                () -> shelves.proposals.handled(community, MESSAGES).size());
        time(
                "busy community: projects in the chain",
                () -> shelves.projects.inStage(busy, StageKind.CHAIN).size());
    }

    /** What waits for somebody of that unit, and what was done there: the bench gives person and post the number of the unit. */
    private void work(String name, UnitView unit) throws Exception {
        shelves.reader.as(unit, unit.id());
        time(name + ": approvals to do", () -> {
            TaskCriteria open = tasks(unit.id(), TaskState.OPEN);
            return Math.min(shelves.tasks.firstDue(open, null, SHOWN + 1).size(), shelves.tasks.count(open));
        });
        time(name + ": approvals done", () -> {
            TaskCriteria done = new TaskCriteria(unit.id(), unit.id(), MyTasks.CLOSED);
            return Math.min(
                    shelves.tasks.newest(done, Long.MAX_VALUE, SHOWN + 1).size(), shelves.tasks.count(done));
        });
        time(name + ": latest notices", () -> notices(unit));
        time(name + ": papers to do", () -> shelves.papers.waiting().size());
        time(name + ": latest papers", () -> shelves.papers.all().size());
        if (unit.level() == OrgLevel.COMMUNITY) {
            time(name + ": quota of the year", () -> {
                shelves.quotas.taken(unit.id(), YEAR, 0);
                return 1;
            });
        }
    }

    /** What the list asks for; none of these notices runs, so all of them are asked for objections here. */
    private int notices(UnitView unit) {
        List<NoticeLine> lines = shelves.notices.latest(unit, NOTICES);
        shelves.objections.holding(lines.stream().map(NoticeLine::rootId).toList());
        return shelves.notices
                .projectsOf(lines.stream().map(NoticeLine::id).toList())
                .size();
    }

    private static TaskCriteria tasks(long holder, TaskState state) {
        return new TaskCriteria(holder, holder, List.of(state));
    }

    /** The city takes along as much as one may. */
    private void export() throws Exception {
        if (plan.projects() >= ExportProjects.MOST) {
            shelves.reader.as(Objects.requireNonNull(units().get("city")), Divisions.CITY);
            ExportTrial.run(database, shelves.export);
        }
    }

    private Map<String, UnitView> units() throws Exception {
        Map<Long, UnitView> byId = plan.divisions().byId();
        Map<String, UnitView> units = new LinkedHashMap<>();
        for (String level : List.of("community", "street", "district")) {
            String column = level + "_id";
            units.put(
                    "busy " + level,
                    byId.get(Long.valueOf(database.text(
                            String.format(java.util.Locale.ROOT, MOST, column, column, "desc", column)))));
            units.put(
                    "quiet " + level,
                    byId.get(Long.valueOf(
                            database.text(String.format(java.util.Locale.ROOT, MOST, column, column, "asc", column)))));
        }
        units.put("city", byId.get(Divisions.CITY));
        return units;
    }

    private static String where(UnitView unit) {
        return unit.level() == OrgLevel.CITY
                ? ""
                : " where " + unit.level().name().toLowerCase(java.util.Locale.ROOT) + "_id = " + unit.id();
    }

    private void lists(String unit, UnitView view) throws Exception {
        list(unit, "all", "");
        list(unit, "status RUNNING", "status=RUNNING");
        list(unit, "status APPROVED", "status=APPROVED");
        list(unit, "stage SCREENING", "stage=SCREENING&status=RUNNING");
        list(unit, "stage CHAIN", "stage=CHAIN");
        list(unit, "kind SERVICE", "kind=SERVICE");
        list(unit, "kind GOODS", "kind=GOODS");
        list(unit, "field OTHER", "field=OTHER");
        list(unit, "kind GOODS, field OTHER", "kind=GOODS&field=OTHER");
        list(unit, "amount 100-200k", "min=100000&below=200000");
        list(unit, "amount 500k+", "min=500000");
        list(unit, "year 2019", "from=2019-01-01&to=2019-12-31");
        list(unit, "year 2019, SERVICE, REFUSED", "from=2019-01-01&to=2019-12-31&kind=SERVICE&status=REFUSED");
        list(unit, "year 2016, RUNNING", "from=2016-01-01&to=2016-12-31&status=RUNNING");
        list(unit, "by amount", "sort=AMOUNT");
        list(unit, "APPROVED by amount", "sort=AMOUNT&status=APPROVED");
        list(unit, "by creation", "sort=CREATED");
        time(unit + ": statuses counted", () -> shelves.search.byStatus(null).size());
        time(unit + ": units below", () -> shelves.search.units(null).below().size());
        String middle = database.text(
                "select 'U' || to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') || '_' || id"
                        + " from micro_project" + where(view)
                        + " order by updated_at desc, id desc offset (select count(*) / 2 from micro_project"
                        + where(view) + ") limit 1");
        time(unit + ": all, page in the middle", page("", middle));
    }

    private void searches(String unit) throws Exception {
        for (String kind :
                List.of("frequent", "common", "pair", "latin", "rare", "odd", "phrase", "single", "absent")) {
            time(unit + ": text " + kind, page(QueryWords.joined(Map.of("q", words.getProperty(kind))), null));
        }
        String code = database.text("select code from micro_project order by id offset 77 limit 1");
        time(unit + ": text code", page("q=" + code, null));
    }

    private void list(String unit, String name, String address) throws Exception {
        time(unit + ": " + name, page(address, null));
    }

    private Callable<Integer> page(String address, @Nullable String cursor) {
        ProjectQuery query = QueryWords.read(parsed(address));
        return () -> {
            ProjectPage page = shelves.search.page(query, cursor, SHOWN);
            return page.items().size();
        };
    }

    private static Map<String, String> parsed(String address) {
        Map<String, String> parsed = new LinkedHashMap<>();
        for (String word : address.split("&", -1)) {
            int cut = word.indexOf('=');
            if (cut > 0) {
                parsed.put(
                        word.substring(0, cut),
                        java.net.URLDecoder.decode(word.substring(cut + 1), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return parsed;
    }

    private void time(String list, Callable<Integer> look) throws Exception {
        notes.note(list, plan.projects(), timing.of(list, look));
    }
}
