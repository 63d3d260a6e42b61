package org.weishishi.project.search;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.weishishi.house.StoredHouse;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.domain.Classification;
import org.weishishi.project.domain.Locality;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.PlannedStage;
import org.weishishi.project.domain.ProjectOrigin;
import org.weishishi.project.infrastructure.JpaProjectRepository;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.Money;

/** A few hundred projects of four communities with few words, so that searches meet often. */
final class Shelf {

    static final OffsetDateTime START = OffsetDateTime.parse("2016-07-01T09:00:00+08:00");
    static final List<String> WORDS =
            List.of("路灯", "改造", "更换", "LED", "Ｎo.1", "老年", "𬭎𰻝", "㛃", "100%", "a_b", "广场", "!", "邻里节", "2016");
    private static final ActedBy BY = new ActedBy("clerk", 5L, "王𬭎毅", 6L, "社区经办人", 4L, "莲塘社区");
    private static final String[] AMOUNTS = {"100.00", "50000.00", "50000.00", "199999.99", "300000.00"};

    private final Random random = new Random(7);
    private final StoredHouse house;

    Shelf(StoredHouse house) {
        this.house = house;
    }

    /** @return a community; three and three share a street, all but the last share a district */
    static UnitView community(int number) {
        long street = 20L + number / 2;
        return new UnitView(
                30 + number, "44030300800" + number, "社区" + number, OrgLevel.COMMUNITY, street, number < 3 ? 10L : 11L);
    }

    /** @return the projects, in the order they were drafted */
    List<Long> fill(int projects) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < projects; i++) {
            ids.add(add(i));
        }
        return ids;
    }

    private long add(int number) {
        return house.in(() -> {
            JpaProjectRepository projects = StoredHouse.with(new JpaProjectRepository(), house.em());
            UnitView where = community(random.nextInt(4));
            ProjectDetails details = new ProjectDetails(
                    text(3) + number,
                    List.of(ProjectKind.values()).get(random.nextInt(3)),
                    List.of("CONVENIENCE", "ACTIVITY", "PUBLIC_GOOD", "FACILITY", "基层党建创新")
                            .get(random.nextInt(5)),
                    "居委会",
                    new Money(new BigDecimal(AMOUNTS[random.nextInt(AMOUNTS.length)])),
                    true,
                    text(4),
                    text(1),
                    "居民");
            String code = where.code() + "-2016-" + String.format(java.util.Locale.ROOT, "%04d", number);
            MicroProject project = new MicroProject(
                    new ProjectOrigin(
                            code, new Locality(where), details, new Classification("服务类", "其他"), "example", START),
                    Stream.of(StageKind.COLLECTION, StageKind.SCREENING)
                            .map(kind -> new PlannedStage(kind.name(), kind, null))
                            .toList(),
                    BY,
                    START.plusHours(number / 3));
            projects.add(project);
            if (random.nextBoolean()) {
                project.pass("COLLECTION", jakarta.json.JsonValue.EMPTY_JSON_OBJECT, BY, START.plusHours(number));
            }
            return project.id();
        });
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(4) == 0 ? " " : "");
        }
        return text.toString();
    }
}
