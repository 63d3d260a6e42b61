package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.project.api.alert.AlertKind;
import org.weishishi.project.api.alert.AlertQuery;
import org.weishishi.project.api.alert.AlertState;
import org.weishishi.project.api.alert.AlertView;
import org.weishishi.project.api.alert.DismissAlert;
import org.weishishi.project.application.alert.HandleAlerts;
import org.weishishi.project.application.alert.RescanRadar;
import org.weishishi.rule.api.book.EditionFile;
import org.weishishi.rule.api.book.MoveRule;
import org.weishishi.rule.api.book.ProposeRule;
import org.weishishi.rule.application.book.ProposeRuleChange;
import org.weishishi.rule.application.book.ReadRules;
import org.weishishi.rule.application.book.ReleaseRuleChange;
import org.weishishi.rule.book.Content;
import org.weishishi.shared.Money;
import org.weishishi.shared.Page;

/** 预警重扫 · a changed rule and a changed sum bring projects together that were handed on long ago. */
@NullMarked
class RadarRescanTest {

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whatChangesBringsOldProjectsTogether(String vendor) throws IOException {
        ScreeningSteps steps = new ScreeningSteps(OpenHouse.on(vendor)) {};
        OpenHouse house = steps.house;
        try {
            steps.project("棋牌室翻新", "老年活动中心", 180_000);
            steps.project("书画桌椅更新", "老年活动中心", 180_000);
            long near = steps.project("邻里大集", "延芳路", 150_000);
            rescan(house);
            assertThat(alerts(house, AlertState.OPEN)).isEmpty();
            released(house, Content.cap("luohu-2016", 300_000, "2016-07-19"));
            rescan(house);
            AlertView split = alerts(house, AlertState.OPEN).get(0);
            assertThat(split.kind()).isEqualTo(AlertKind.SPLIT);
            assertThat(split.cap()).isEqualTo(Money.yuan(300_000));
            assertThat(split.projects()).extracting("name").containsExactly("棋牌室翻新", "书画桌椅更新");
            house.call(HandleAlerts.class, "dismiss", new DismissAlert(split.id(), split.version(), "分属两层，已核实"));
            rescan(house);
            assertThat(alerts(house, AlertState.OPEN))
                    .as("what was dismissed stays so")
                    .isEmpty();
            house.stored()
                    .inTransaction(em -> em.createQuery(
                                    "update MicroProject p set p.declaration.amount = 299000 where p.id = :id")
                            .setParameter("id", near)
                            .executeUpdate());
            rescan(house);
            assertThat(alerts(house, AlertState.OPEN)).singleElement().satisfies(found -> {
                assertThat(found.kind()).isEqualTo(AlertKind.NEAR_CAP);
                assertThat(found.projects()).extracting("name").containsExactly("邻里大集");
            });
            house.at("2017-07-20T09:00:00+08:00");
            assertThat(scanned(house)).as("nothing of this year").isZero();
            house.as("liantang.street");
            refused("organization.error.notAllowed", () -> house.call(RescanRadar.class, "communities"));
        } finally {
            steps.close();
        }
    }

    @Test
    void theWindowIsThatOfTheRulesAndEachScanIsRecorded() {
        ScreeningSteps steps = new ScreeningSteps() {};
        OpenHouse house = steps.house;
        try {
            steps.project("棋牌室翻新", "老年活动中心", 180_000);
            released(
                    house,
                    Content.of("luohu-2016")
                            .with("/checks/R2/windowDays", 400)
                            .with("/sources/checks.R2.windowDays", "会议纪要〔2016〕3号")
                            .with("/inForceFrom", "2016-07-19")
                            .json());
            house.at("2017-07-20T09:00:00+08:00");
            assertThat(scanned(house)).as("a year ago, within 400 days").isEqualTo(1);
            house.at("2018-07-20T09:00:00+08:00");
            assertThat(scanned(house)).isZero();
            long recorded = house.stored()
                    .reading(em -> em.createQuery(
                                    "select count(e) from AuditEntry e where e.action = :rescan", Long.class)
                            .setParameter("rescan", "project.RescanRadar.rescan")
                            .getSingleResult());
            assertThat(recorded).isEqualTo(2);
        } finally {
            steps.close();
        }
    }

    /** The city changes the rules, here from the next day on. */
    private static void released(OpenHouse house, JsonObject rules) {
        house.as("shenzhen.officer");
        long id = house.<Long>call(
                ProposeRuleChange.class, "propose", new ProposeRule(1, null, 0, rules, "会议纪要〔2016〕3号", null));
        house.as("shenzhen.leader");
        EditionFile file = house.call(ReadRules.class, "byId", id);
        house.call(ReleaseRuleChange.class, "release", new MoveRule(id, file.version(), ""));
        house.at("2016-07-20T09:00:00+08:00");
    }

    private static void rescan(OpenHouse house) {
        assertThat(scanned(house)).isEqualTo(3);
    }

    private static int scanned(OpenHouse house) {
        house.asSystem();
        List<Long> communities = house.call(RescanRadar.class, "communities");
        return communities.stream()
                .mapToInt(one -> house.<Integer>call(RescanRadar.class, "rescan", one))
                .sum();
    }

    private static List<AlertView> alerts(OpenHouse house, AlertState state) {
        house.as("liantang.street");
        Page<AlertView> page =
                house.call(HandleAlerts.class, "page", new AlertQuery(null, state, null, null, null, null, 50));
        return page.items();
    }
}
