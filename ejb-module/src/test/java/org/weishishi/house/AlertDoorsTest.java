package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weishishi.project.api.alert.AlertKind;
import org.weishishi.project.api.alert.AlertQuery;
import org.weishishi.project.api.alert.AlertState;
import org.weishishi.project.api.alert.AlertView;
import org.weishishi.project.api.alert.DismissAlert;
import org.weishishi.project.application.alert.HandleAlerts;
import org.weishishi.shared.Money;
import org.weishishi.shared.Page;

/** 拆分与临界预警 through the doors. */
class AlertDoorsTest extends ScreeningSteps {

    private List<AlertView> alerts(String account, AlertState state) {
        house.as(account);
        Page<AlertView> page =
                house.call(HandleAlerts.class, "page", new AlertQuery(null, state, null, null, null, null, 50));
        return page.items();
    }

    @Test
    void aGroupIsSeenAtAllLevelsAndDismissedWithItsReasonUntilAProjectJoins() {
        house.at("2016-07-01T09:00:00+08:00");
        project("棋牌室翻新", "老年活动中心", 180_000);
        project("书画桌椅更新", "老年活动中心", 180_000);
        assertThat(alerts("liantang.street", AlertState.OPEN)).isEmpty();
        house.at("2016-07-20T09:00:00+08:00");
        project("门窗更换", "老年活动中心", 180_000);
        for (String account : List.of("liantang.street", "liantang.leader", "luohu.officer", "shenzhen.officer")) {
            AlertView found = alerts(account, AlertState.OPEN).get(0);
            assertThat(found.kind()).isEqualTo(AlertKind.SPLIT);
            assertThat(found.projects()).hasSize(3);
            assertThat(found.sum()).isEqualTo(Money.yuan(540_000));
        }
        assertThat(alerts("minxin.street", AlertState.OPEN)).isEmpty();
        assertThat(alerts("nanshan.officer", AlertState.OPEN)).isEmpty();
        AlertView group = alerts("liantang.street", AlertState.OPEN).get(0);
        DismissAlert dismissed = new DismissAlert(group.id(), group.version(), "三个项目分属不同楼层，已实地核实");
        house.as("minxin.street");
        refused("project.error.noAlert", () -> house.call(HandleAlerts.class, "dismiss", dismissed));
        house.as("liantang.clerk");
        refused("organization.error.notAllowed", () -> house.call(HandleAlerts.class, "dismiss", dismissed));
        house.as("liantang.street");
        refused(
                "project.error.alertReasonLength",
                () -> house.call(HandleAlerts.class, "dismiss", new DismissAlert(group.id(), group.version(), " ")));
        house.call(HandleAlerts.class, "dismiss", dismissed);
        refused("project.error.alertChanged", () -> house.call(HandleAlerts.class, "dismiss", dismissed));
        assertThat(alerts("liantang.street", AlertState.DISMISSED).get(0).reason())
                .contains("实地核实");
        project("空调更换", "老年活动中心", 100_000);
        AlertView again = alerts("luohu.officer", AlertState.OPEN).get(0);
        assertThat(again.projects()).hasSize(4);
        assertThat(again.reason()).contains("实地核实");
    }

    @Test
    void projectsJustBelowTheCapAreGroupedByCommunityKindAndYear() {
        project("邻里大集", "延芳路", 475_000);
        project("读书周", "港莲路", 499_000);
        project("合唱节", "聚宝路", 474_999);
        AlertView near = alerts("liantang.street", AlertState.OPEN).get(0);
        assertThat(near.kind()).isEqualTo(AlertKind.NEAR_CAP);
        assertThat(near.projects()).extracting("name").containsExactly("邻里大集", "读书周");
    }
}
