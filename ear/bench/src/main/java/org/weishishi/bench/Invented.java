package org.weishishi.bench;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.StageKind;
import org.weishishi.shared.Money;

/**
 * An invented project: everything follows from the seed and its place among all, so any part can be made again elsewhere.
 *
 * @param id its number
 * @param community where
 * @param code 项目编号
 * @param details what it is
 * @param status how it stands
 * @param stage place of the current stage in the road, -1 at its end
 * @param created when it was drafted
 * @param updated when it changed last
 */
record Invented(
        long id,
        UnitView community,
        String code,
        ProjectDetails details,
        ProjectStatus status,
        int stage,
        OffsetDateTime created,
        OffsetDateTime updated) {

    static final List<StageKind> ROAD = List.of(
            StageKind.COLLECTION,
            StageKind.SCREENING,
            StageKind.CONSULTATION,
            StageKind.MEETING,
            StageKind.DISCLOSURE,
            StageKind.CHAIN);

    static final long FIRST = 101;
    private static final OffsetDateTime BEGIN = OffsetDateTime.parse("2016-01-04T09:00:00+08:00");
    private static final OffsetDateTime END = OffsetDateTime.parse("2026-11-20T17:00:00+08:00");
    private static final long LONGEST = 120L * 24 * 60 * 60;
    private static final String NO_GOODS = "440304";
    private static final double SKEW = 1.3;
    private static final double RARE = 0.0002;
    private static final double ODD = 0.00001;

    /** What all projects of one load have in common. */
    record Plan(long seed, int projects, Divisions divisions, Words words) {}

    static Invented at(Plan plan, int place) {
        SplittableRandom random = new SplittableRandom(plan.seed() * 31 + place);
        UnitView where = plan.divisions().community(Math.pow(random.nextDouble(), SKEW));
        long minutes = ChronoUnit.MINUTES.between(BEGIN, END);
        OffsetDateTime created = BEGIN.plusMinutes(minutes * place / plan.projects());
        double age = 1 - (double) place / plan.projects();
        long seconds = Math.min(LONGEST, ChronoUnit.SECONDS.between(created, END));
        OffsetDateTime updated = created.plusSeconds((long) (random.nextDouble() * seconds));
        boolean running = random.nextDouble() < (age < 0.03 ? 0.8 : 0.02);
        boolean refused = random.nextDouble() < 0.12;
        int stage = running ? random.nextInt(age < 0.03 ? 0 : 2, ROAD.size()) : -1;
        ProjectStatus status = stage == 0
                ? ProjectStatus.DRAFT
                : running ? ProjectStatus.RUNNING : refused ? ProjectStatus.REFUSED : ProjectStatus.APPROVED;
        return new Invented(
                FIRST + place,
                where,
                String.format(Locale.ROOT, "%s-%d-%05d", where.code(), created.getYear(), place % 100_000),
                details(plan.words(), where, random),
                status,
                stage,
                created,
                updated);
    }

    private static ProjectDetails details(Words words, UnitView where, SplittableRandom random) {
        double dice = random.nextDouble();
        boolean goods = dice > 0.85 && !where.code().startsWith(NO_GOODS);
        ProjectKind kind = dice < 0.45 ? ProjectKind.ENGINEERING : goods ? ProjectKind.GOODS : ProjectKind.SERVICE;
        String place = words.one("place", random);
        String name = name(kind, words, where, place, random);
        return new ProjectDetails(
                name,
                kind,
                field(kind, random),
                where.name(),
                new Money(amount(random)),
                true,
                content(words, random),
                where.name() + place,
                where.name());
    }

    private static String name(ProjectKind kind, Words words, UnitView where, String place, SplittableRandom random) {
        String what = kind == ProjectKind.SERVICE
                ? words.one("series", random) + words.one(random.nextBoolean() ? "service" : "event", random)
                : place + words.one("thing", random) + words.one("action", random);
        String rare = random.nextDouble() < RARE ? words.one("rare", random) : "";
        String odd = random.nextDouble() < ODD ? words.one("odd", random) : "";
        return (random.nextInt(3) == 0 ? where.name() : "") + odd + rare + what;
    }

    private static String field(ProjectKind kind, SplittableRandom random) {
        double dice = random.nextDouble();
        if (kind == ProjectKind.SERVICE) {
            return dice < 0.5 ? "ACTIVITY" : dice < 0.8 ? "PUBLIC_GOOD" : "CONVENIENCE";
        }
        return dice < 0.6 ? "FACILITY" : dice < 0.93 ? "CONVENIENCE" : "OTHER";
    }

    private static BigDecimal amount(SplittableRandom random) {
        double yuan = Math.exp(Math.log(4000) + random.nextDouble() * Math.log(150));
        return BigDecimal.valueOf(Math.round(yuan / 100) * 100).setScale(2);
    }

    private static String content(Words words, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            text.append(words.one("content", random)).append(i == 1 ? '\u3002' : '\uff0c');
        }
        return text.toString();
    }

    @Nullable
    StageKind current() {
        return stage < 0 ? null : ROAD.get(stage);
    }
}
