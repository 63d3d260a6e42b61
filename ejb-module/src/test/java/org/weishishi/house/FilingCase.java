package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.project.api.filing.FilingFile;
import org.weishishi.project.api.filing.FilingQuery;
import org.weishishi.project.api.filing.FilingQuery.Tab;
import org.weishishi.project.api.filing.FilingRow;
import org.weishishi.project.api.filing.FilingView;
import org.weishishi.project.api.filing.RecordFiling;
import org.weishishi.project.api.filing.ReturnFiling;
import org.weishishi.project.api.filing.SendFiling;
import org.weishishi.project.application.filing.EndFilings;
import org.weishishi.project.application.filing.ReadFilings;
import org.weishishi.project.application.filing.RecordFilings;
import org.weishishi.project.application.filing.SendFilings;
import org.weishishi.rule.api.book.EditionFile;
import org.weishishi.rule.api.book.MoveRule;
import org.weishishi.rule.api.book.ProposeRule;
import org.weishishi.rule.application.book.ProposeRuleChange;
import org.weishishi.rule.application.book.ReadRules;
import org.weishishi.rule.application.book.ReleaseRuleChange;
import org.weishishi.rule.book.Content;
import org.weishishi.shared.Page;
import org.weishishi.task.api.NoticeView;
import org.weishishi.task.application.ReadNotices;

/** 备案 of 莲塘社区 under rules with a filing: what the two offices do, one step each. */
final class FilingCase {

    private final OpenHouse house;
    private final LiantangCase play;

    FilingCase(OpenHouse house) {
        this.house = house;
        this.play = new LiantangCase(house);
    }

    LiantangCase play() {
        return play;
    }

    /** The city releases rules with a filing before anything begins; @return the project once it is approved. */
    long approved(boolean waits) {
        house.at("2016-07-15T09:00:00+08:00");
        house.as("shenzhen.officer");
        String stage =
                "{\"key\":\"FILING\",\"kind\":\"FILING\",\"name\":\"区备案\",\"filing\":{\"level\":\"DISTRICT\",\"sendDays\":3,"
                        + "\"questionDays\":5,\"deliveryWaits\":" + waits + ",\"papers\":[\"审批表\",\"决议\"]}}";
        long edition = house.<Long>call(
                ProposeRuleChange.class,
                "propose",
                new ProposeRule(
                        1,
                        null,
                        0,
                        Content.of("luohu-2016")
                                .with(
                                        "/stages/-",
                                        Json.createReader(new StringReader(stage))
                                                .readValue())
                                .with("/inForceFrom", "2016-07-16")
                                .with("/sources/stages.FILING", "区专责领导小组会议纪要〔2016〕3号")
                                .json(),
                        "批准后报区备案",
                        null));
        house.as("shenzhen.leader");
        EditionFile file = house.call(ReadRules.class, "byId", edition);
        house.call(ReleaseRuleChange.class, "release", new MoveRule(edition, file.version(), ""));
        long project = play.submitted(true).get(0);
        for (String account : List.of("liantang.secretary", "liantang.leader", "luohu.officer", "shenzhen.officer")) {
            play.decide(account, project, DecisionKind.APPROVE, "同意");
        }
        return project;
    }

    FilingView filing(long project) {
        return house.<List<FilingView>>call(ReadFilings.class, "of", project).get(0);
    }

    FilingFile file(long id) {
        return house.call(ReadFilings.class, "file", id);
    }

    List<FilingRow> page(Tab tab) {
        Page<FilingRow> page = house.call(ReadFilings.class, "page", new FilingQuery(tab, null, 50));
        return page.items();
    }

    void send(FilingView filing, String note, String... papers) {
        house.as("liantang.street");
        house.call(
                SendFilings.class,
                "send",
                new SendFiling(filing.id(), filing.version(), List.of(papers), note, List.of()));
    }

    void record(FilingView filing) {
        house.as("luohu.officer");
        house.call(RecordFilings.class, "record", new RecordFiling(filing.id(), filing.version(), "及时报送进展"));
    }

    void giveBack(FilingView filing, String reason) {
        house.as("luohu.officer");
        house.call(RecordFilings.class, "giveBack", new ReturnFiling(filing.id(), filing.version(), reason));
    }

    List<String> told(String account) {
        house.as(account);
        return house.<List<NoticeView>>call(ReadNotices.class, "unread").stream()
                .map(NoticeView::messageKey)
                .filter(key -> key.startsWith("project.filing.notice."))
                .map(key -> key.substring("project.filing.notice.".length()))
                .toList();
    }

    int sweep(String time) {
        house.at(time);
        house.asSystem();
        List<Long> due = house.call(EndFilings.class, "due", 0L);
        due.forEach(id -> assertThat(house.<List<Long>>call(EndFilings.class, "due", id - 1))
                .as("a page begins after a number")
                .contains(id));
        assertThat(due.isEmpty() ? due : house.<List<Long>>call(EndFilings.class, "due", due.get(due.size() - 1)))
                .isEmpty();
        due.forEach(id -> house.call(EndFilings.class, "end", id));
        return due.size();
    }
}
