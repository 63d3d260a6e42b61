package org.weishishi.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.weishishi.deliberation.application.CouncilMarks;
import org.weishishi.deliberation.infrastructure.JpaUnsignedRepository;
import org.weishishi.disclosure.application.period.NoticePeriods;
import org.weishishi.disclosure.application.posting.PostingMarks;
import org.weishishi.disclosure.infrastructure.JpaProofRepository;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.organization.application.OrganizationDirectory;
import org.weishishi.organization.application.WorkingCalendar;
import org.weishishi.organization.infrastructure.JpaAppointmentRepository;
import org.weishishi.organization.infrastructure.JpaPostRepository;
import org.weishishi.organization.infrastructure.JpaUnitRepository;
import org.weishishi.project.api.EvidenceSource;
import org.weishishi.project.api.publicity.PublicityBoard;
import org.weishishi.project.application.publicity.MatrixBuilder;
import org.weishishi.project.application.publicity.ReadPublicity;
import org.weishishi.project.application.publicity.RoadMarks;
import org.weishishi.project.infrastructure.JpaPublicityRepository;
import org.weishishi.shared.BusinessClock;

/** 三议三公开矩阵 · the whole city with its 783 communities, a district, a street and a community, each project with up to three notices and their photographs. */
final class MatrixBench {

    private static final long SEED = 20_261_126;
    private static final int WARM = 5;
    private static final int TIMES = 20;
    private static final double MILLION = 1e6;
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-24T09:00:00+08:00");

    void run() throws Exception {
        int size = Integer.getInteger("bench.projects", 8_000);
        try (Database database = new Database()) {
            Bench.say("%s", database.described());
            Divisions divisions = new Divisions(SEED);
            new Load(database, new Invented.Plan(SEED, size, divisions, new Words())).run();
            LoadedWork.notices(database);
            Bench.say(
                    "%s notices, %s photographs of posting, %s communities",
                    database.text("select count(*) from disclosure_notice"),
                    database.text("select count(*) from posting_proof"),
                    database.text("select count(distinct community_id) from micro_project"));
            Reader reader = new Reader();
            ReadPublicity matrix = matrix(database, reader);
            Bench.say("| matrix of | projects | red | least ms | median ms | statements |");
            Bench.say("|---|---|---|---|---|---|");
            for (OrgLevel level : List.of(OrgLevel.CITY, OrgLevel.DISTRICT, OrgLevel.STREET, OrgLevel.COMMUNITY)) {
                measure(database, matrix, reader, unit(divisions, level));
            }
        }
    }

    /** @return the unit of that level above the community with the most projects */
    private static UnitView unit(Divisions divisions, OrgLevel level) {
        UnitView busy = divisions.community(0);
        long id = switch (level) {
            case CITY -> Divisions.CITY;
            case DISTRICT -> java.util.Objects.requireNonNull(busy.districtId());
            case STREET -> java.util.Objects.requireNonNull(busy.streetId());
            case COMMUNITY -> busy.id();
        };
        return java.util.Objects.requireNonNull(divisions.byId().get(id));
    }

    private static ReadPublicity matrix(Database database, Reader reader) throws Exception {
        JpaPublicityRepository projects = database.with(new JpaPublicityRepository());
        BusinessClock clock = () -> NOW;
        List<EvidenceSource> sources = List.of(
                new RoadMarks(projects),
                new PostingMarks(
                        database.with(new JpaProofRepository()),
                        new NoticePeriods(new NoRules(), new Weekdays(), clock),
                        clock),
                new CouncilMarks(database.with(new JpaUnsignedRepository()), clock));
        return new ReadPublicity(new MatrixBuilder(projects, sources), directory(database, clock), reader);
    }

    private static Directory directory(Database database, BusinessClock clock) throws ReflectiveOperationException {
        return new OrganizationDirectory(
                database.with(new JpaUnitRepository()),
                database.with(new JpaAppointmentRepository()),
                database.with(new JpaPostRepository()),
                clock);
    }

    private static void measure(Database database, ReadPublicity matrix, Reader reader, UnitView unit)
            throws Exception {
        reader.as(unit, 1);
        List<Double> times = new ArrayList<>();
        int statements = 0;
        PublicityBoard board = database.in(() -> matrix.board(unit.id()));
        for (int i = 0; i < WARM + TIMES; i++) {
            database.watch().taken();
            long begin = System.nanoTime();
            board = database.in(() -> matrix.board(unit.id()));
            double millis = (System.nanoTime() - begin) / MILLION;
            statements = database.watch().taken().size();
            if (i >= WARM) {
                times.add(millis);
            }
        }
        Bench.say(
                "| %s | %,d | %,d | %.0f | %.0f | %d |",
                unit.level(), board.projects(), board.red(), Bench.quantile(times, 0), Bench.median(times), statements);
    }

    /** A calendar without holidays: the bench measures, it does not count days for anybody. */
    private static final class Weekdays implements WorkingCalendar {

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        }

        @Override
        public LocalDate plusWorkingDays(LocalDate start, int days) {
            LocalDate day = start;
            for (int left = days; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
                day = day.plusDays(1);
            }
            return day;
        }

        @Override
        public int workingDaysBetween(LocalDate from, LocalDate to) {
            return (int) from.plusDays(1)
                            .datesUntil(to.plusDays(1))
                            .filter(this::isWorkingDay)
                            .count()
                    - (to.isBefore(from) ? (int) ChronoUnit.DAYS.between(to, from) : 0);
        }
    }
}
