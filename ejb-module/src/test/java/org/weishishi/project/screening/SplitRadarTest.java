package org.weishishi.project.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.weishishi.project.api.quota.QuotaView;
import org.weishishi.project.domain.screening.CheckBook;
import org.weishishi.project.domain.screening.CheckFacts;
import org.weishishi.project.domain.screening.CheckFacts.Declared;
import org.weishishi.project.domain.screening.CheckFacts.Judged;
import org.weishishi.project.domain.screening.CheckFacts.Persons;
import org.weishishi.project.domain.screening.Neighbour;
import org.weishishi.rule.ShippedRules;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.shared.Money;

/** Splitting among a year of generated projects: every planted group is found, the others rarely. */
class SplitRadarTest {

    private static final String[] PLACES = {
        "延芳路", "港莲路", "聚宝路", "国威路", "罗沙路", "莲塘路", "畔山路", "仙桐路", "坳下路", "西岭路", "长岭路", "鹏兴路", "梧桐路", "安芳路", "景亿路"
    };
    private static final String[] SPOTS = {"篮球场", "文化广场", "党群服务中心", "健身步道", "停车场", "儿童乐园", "长者食堂", "图书室", "口袋公园", "社康中心"
    };
    private static final String[] THINGS = {
        "照明改造", "地面防滑", "围栏翻新", "读书分享会", "义诊进社区", "亲子运动会", "消防演练", "书法培训", "邻里节", "科普讲座", "垃圾分类宣传", "合唱比赛", "防诈骗宣讲",
        "手工坊", "门窗更换"
    };
    private static final int COMMUNITIES = 75;
    /** Twenty for each community and year, as in the city. */
    private static final int PROJECTS = 1500;

    private static final int PLANTED = 20;
    private static final RuleProfile RULES = new ShippedRules().byKey("luohu-2016@1");

    private final Random random = new Random(20160801);
    private final List<Neighbour> all = new ArrayList<>();
    private final Map<Long, Set<Long>> planted = new java.util.HashMap<>();

    private long project(long community, String name, String place, long yuan, LocalDate on) {
        long id = all.size() + 1L;
        all.add(new Neighbour(id, "c" + id, community, name, "SERVICE", Money.yuan(yuan), place, on));
        return id;
    }

    private void street() {
        for (int i = 0; i < PROJECTS; i++) {
            project(
                    random.nextInt(COMMUNITIES),
                    pick(THINGS) + (random.nextInt(400) + 1) + "期",
                    pick(PLACES) + (random.nextInt(180) + 1) + "号" + pick(SPOTS),
                    10_000L + random.nextInt(140_000),
                    LocalDate.of(2016, 1, 1).plusDays(random.nextInt(365)));
        }
        for (int group = 0; group < PLANTED; group++) {
            String place = "第" + (char) ('甲' + group) + "栋" + pick(PLACES) + (900 + group) + "号活动室";
            LocalDate from = LocalDate.of(2016, 2, 1).plusDays(random.nextInt(250));
            Set<Long> members = new HashSet<>();
            long community = random.nextInt(COMMUNITIES);
            for (int part = 0; part < 3; part++) {
                members.add(project(
                        community,
                        THINGS[(group + part * 4) % THINGS.length],
                        place,
                        180_000,
                        from.plusDays(part * 10L)));
            }
            members.forEach(member -> planted.put(member, members));
        }
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private Set<Long> group(Neighbour own) {
        List<Neighbour> others =
                all.stream().filter(one -> one.id() != own.id()).toList();
        CheckFacts facts = new CheckFacts(
                new Declared(
                        own.communityId(),
                        own.on(),
                        own.name(),
                        own.kind(),
                        own.amount(),
                        "",
                        own.place(),
                        List.of("莲塘街道")),
                RULES,
                others,
                new QuotaView(own.communityId(), 2016, null, "", Money.yuan(0), Money.yuan(0)),
                Judged.notYet(),
                new Persons(Set.of(), Set.of()));
        Set<Long> group = new HashSet<>();
        CheckBook.run(facts).stream()
                .filter(one -> one.rule().equals("R2"))
                .forEach(one -> one.evidence().others().forEach(other -> group.add(other.id())));
        return group;
    }

    @Test
    void everyPlantedSplittingIsFoundAndFewOthersAre() {
        street();
        int alarms = 0;
        for (Neighbour own : all) {
            Set<Long> group = group(own);
            Set<Long> meant = planted.get(own.id());
            if (meant != null) {
                assertThat(group).as("group of " + own).containsAll(without(meant, own.id()));
            } else if (!group.isEmpty()) {
                alarms++;
            }
        }
        assertThat(alarms).as("false alarms among " + PROJECTS).isLessThan(PROJECTS / 20);
    }

    private static Set<Long> without(Set<Long> members, long one) {
        Set<Long> others = new HashSet<>(members);
        others.remove(one);
        return others;
    }
}
