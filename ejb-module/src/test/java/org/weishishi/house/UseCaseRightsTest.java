package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.weishishi.document.api.attachment.AttachmentView;
import org.weishishi.document.api.attachment.Upload;
import org.weishishi.document.application.attachment.KeepAttachments;
import org.weishishi.document.infrastructure.attachment.SampleFiles;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.api.alert.AlertQuery;
import org.weishishi.project.api.alert.AlertState;
import org.weishishi.project.api.alert.AlertView;
import org.weishishi.project.api.campaign.CampaignPhase;
import org.weishishi.project.api.campaign.LateRule;
import org.weishishi.project.api.campaign.PhaseDates;
import org.weishishi.project.api.campaign.PlanCampaign;
import org.weishishi.project.api.intake.StartImport;
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.api.review.ReleaseLine;
import org.weishishi.project.api.search.SaveFilter;
import org.weishishi.project.application.alert.HandleAlerts;
import org.weishishi.project.application.campaign.RunCampaign;
import org.weishishi.project.application.intake.OrderImport;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.project.application.search.KeepFilters;
import org.weishishi.project.application.search.QueryWords;
import org.weishishi.rule.api.book.ProposeRule;
import org.weishishi.rule.application.book.ProposeRuleChange;
import org.weishishi.rule.book.Content;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Page;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/** Role × level × act × own or other organisation: the table of doors in docs/access.md has every use case of these rooms and says what happens. */
@NullMarked
class UseCaseRightsTest {

    private static final List<String> ROOMS = List.of(
            "project.application",
            "project.application.alert",
            "project.application.campaign",
            "project.application.consultation",
            "project.application.declaration",
            "project.application.effect",
            "project.application.intake",
            "project.application.life",
            "project.application.proposal",
            "project.application.publicity",
            "project.application.review",
            "project.application.screening",
            "project.application.search",
            "rule.application.book");
    private static final String NOT_ALLOWED = "organization.error.notAllowed";
    private static final ScreeningSteps STEPS = new ScreeningSteps() {};
    private static final OpenHouse HOUSE = STEPS.house;
    private static final Map<String, Long> THINGS = new LinkedHashMap<>();
    private static final List<Row> ROWS = rows();

    /** One row of the table. */
    private record Row(String door, String permissions, String names, String elsewhere) {}

    /** An account with the post it acts in. */
    private record Seat(String account, long person, PostKind kind, String code) {}

    @BeforeAll
    static void things() throws IOException {
        THINGS.put("project", STEPS.project("棋牌室翻新", "老年活动中心", 300_000));
        STEPS.project("门窗更换", "老年活动中心", 300_000);
        HOUSE.as("liantang.clerk");
        THINGS.put(
                "proposal",
                HOUSE.<Long>call(
                        Intake.class,
                        "enter",
                        new EnterProposal("建议", "刘㛃", ProposerCategory.RESIDENT, ProposalChannel.VISIT)));
        AttachmentView sheet = HOUSE.call(KeepAttachments.class, "keep", new Upload("a.xlsx", SampleFiles.xlsx()));
        THINGS.put("file", sheet.id());
        AttachmentView other = HOUSE.call(KeepAttachments.class, "keep", new Upload("b.xlsx", SampleFiles.xlsx()));
        THINGS.put(
                "import",
                HOUSE.<SubjectRef>call(OrderImport.class, "start", new StartImport("proposal", other.id()))
                        .id());
        THINGS.put(
                "filter",
                HOUSE.<Long>call(KeepFilters.class, "save", new SaveFilter("我的", QueryWords.read(Map.of()), false)));
        HOUSE.as("liantang.street");
        THINGS.put("batch", HOUSE.<Long>call(RunCampaign.class, "plan", batch()));
        THINGS.put(
                "edition",
                HOUSE.<Long>call(
                        ProposeRuleChange.class, "propose", new ProposeRule(0, null, 0, profile(), "自定", null)));
        Page<AlertView> alerts = HOUSE.call(
                HandleAlerts.class, "page", new AlertQuery(null, AlertState.OPEN, null, null, null, null, 5));
        THINGS.put("alert", alerts.items().get(0).id());
        THINGS.put(
                "unit",
                HOUSE.stored()
                        .in(() -> HOUSE.room(Directory.class)
                                .unitByCode("440303008001")
                                .orElseThrow()
                                .id()));
    }

    private static PlanCampaign batch() {
        java.time.LocalDate day = java.time.LocalDate.parse("2016-08-01");
        return new PlanCampaign(
                0,
                0,
                2016,
                1,
                LateRule.REFUSE,
                List.of(new PhaseDates(CampaignPhase.COLLECTION, day, day.plusDays(30))),
                null,
                List.of());
    }

    private static JsonObject profile() {
        return Content.of("luohu-2016")
                .with("/key", "liantang-2016")
                .with("/name", "莲塘街道2016")
                .with("/appliesTo", Json.createArrayBuilder().add("440303008").build())
                .with("/inForceFrom", "2016-08-01")
                .json();
    }

    @AfterAll
    static void close() {
        STEPS.close();
    }

    private static List<Row> rows() {
        try {
            return Files.readAllLines(Path.of("../docs/access.md")).stream()
                    .filter(line -> line.startsWith("| ") && line.contains("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(cell -> cell.replace("`", "").strip())
                            .toList())
                    .map(cells -> new Row(cells.get(1), cells.get(2), cells.get(3), cells.get(4)))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Method> doors() {
        Map<String, Method> doors = new TreeMap<>();
        for (Class<?> type : Rooms.CLASSES) {
            if (type.isAnnotationPresent(UseCase.class)
                    && ROOMS.contains(type.getPackageName().replace("org.weishishi.", ""))) {
                Arrays.stream(type.getMethods())
                        .filter(method -> method.isAnnotationPresent(Allowed.class))
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .forEach(method -> doors.put(type.getSimpleName() + "#" + method.getName(), method));
            }
        }
        return doors;
    }

    private static Allowed allowed(Method method) {
        return Optional.ofNullable(method.getAnnotation(Allowed.class)).orElseThrow();
    }

    @Test
    void everyDoorHasItsRowWithItsPermissions() {
        Map<String, String> documented =
                ROWS.stream().collect(Collectors.toMap(Row::door, Row::permissions, (a, b) -> a + " twice " + b));
        Map<String, String> found = new TreeMap<>();
        doors().forEach((door, method) -> found.put(
                door, Arrays.stream(allowed(method).value()).map(Enum::name).collect(Collectors.joining(", "))));
        assertThat(new TreeMap<>(documented)).isEqualTo(found);
    }

    @Test
    void everyPostIsLetInExactlyWhereItsPermissionsSay() {
        Map<PostKind, Seat> posts = new EnumMap<>(PostKind.class);
        seats().forEach(seat -> posts.putIfAbsent(seat.kind(), seat));
        assertThat(posts.keySet())
                .as("everybody but the office of the city has somebody in the demo")
                .isEqualTo(EnumSet.complementOf(EnumSet.of(PostKind.CITY_OFFICE)));
        doors().forEach((door, method) -> posts.forEach((kind, seat) -> {
            boolean may = Arrays.stream(allowed(method).value())
                    .anyMatch(permission -> permission == Permission.SIGNED_IN
                            || kind.permissions().contains(permission));
            String said = answer(seat, method, null);
            assertThat(!said.equals(NOT_ALLOWED))
                    .as("%s by %s: %s", door, kind, said)
                    .isEqualTo(may);
        }));
    }

    @Test
    void nobodyOfAnotherOrganisationReachesWhatIsNotTheirs() {
        Map<String, Method> doors = doors();
        Map<String, String> documented = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        for (Row row : ROWS) {
            Method method = doors.get(row.door());
            if (row.names().equals("–") || method == null) {
                continue;
            }
            TreeSet<String> answers = new TreeSet<>();
            for (Seat seat : seats()) {
                if (elsewhere(seat) && may(seat, method)) {
                    answers.add(answer(seat, method, THINGS.getOrDefault(row.names(), 0L)));
                }
            }
            documented.put(row.door(), row.elsewhere());
            found.put(row.door(), String.join(", ", answers));
        }
        assertThat(found).isEqualTo(documented);
    }

    private static boolean may(Seat seat, Method method) {
        return Arrays.stream(allowed(method).value())
                .anyMatch(permission -> permission == Permission.SIGNED_IN
                        || seat.kind().permissions().contains(permission));
    }

    private static boolean elsewhere(Seat seat) {
        return !"440303008001".startsWith(seat.code());
    }

    private static List<Seat> seats() {
        return HOUSE.stored()
                .reading(em -> em.createQuery(
                                "select c.principal, c.personId, p.kind, u.code from Account c, Appointment a, Post p, OrgUnit u"
                                        + " where a.personId = c.personId and a.postId = p.id and p.unitId = u.id"
                                        + " and c.blocked = false order by u.code, c.principal",
                                Object[].class)
                        .getResultStream()
                        .map(row -> new Seat((String) row[0], (long) row[1], (PostKind) row[2], (String) row[3]))
                        .toList());
    }

    private static String answer(Seat seat, Method method, @Nullable Long thing) {
        Probe probe = new Probe(thing, seat.person(), profile());
        HOUSE.as(seat.account());
        try {
            return said(HOUSE.call(method.getDeclaringClass(), method.getName(), probe.arguments(method)));
        } catch (BusinessException refusal) {
            return refusal.kind() == BusinessException.Kind.NOT_FOUND ? "404" : refusal.code();
        } catch (RuntimeException broken) {
            return broken.getClass().getSimpleName();
        }
    }

    private static String said(@Nullable Object answer) {
        Object inner = answer instanceof Page<?> page ? page.items() : answer;
        if (inner == null
                || (inner instanceof Collection<?> many && many.isEmpty())
                || inner.equals(Optional.empty())) {
            return "nothing";
        }
        return inner instanceof List<?> lines && lines.get(0) instanceof ReleaseLine line
                ? line.name() + line.reason()
                : "answers";
    }
}
