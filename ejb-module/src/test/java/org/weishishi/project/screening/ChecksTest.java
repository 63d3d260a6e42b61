package org.weishishi.project.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.project.screening.Facts.neighbour;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weishishi.project.domain.screening.Found;
import org.weishishi.project.domain.screening.Neighbour;
import org.weishishi.rule.api.CheckRule.Level;

/** The checks as plain functions: examples, edges and what must hold for any facts. */
class ChecksTest {

    private static final String PLACE = "莲塘社区老年活动中心";

    @ParameterizedTest
    @CsvSource({
        "futian-2016@1,ENGINEERING,400000,",
        "futian-2016@1,ENGINEERING,400001,R1-CAP",
        "futian-2016@1,ENGINEERING,450000,R1-CAP",
        "futian-2016@1,GOODS,10000,R1-KIND",
        "nanshan-2020@1,ENGINEERING,450000,",
        "nanshan-2020@1,ENGINEERING,1000001,R1-CAP",
        "luohu-2020@1,GOODS,500000,",
        "luohu-2020@1,GOODS,500001,R1-CAP",
        "longgang-2023@1,ENGINEERING,99000000,",
        "longhua-street-2023@1,SERVICE,10000,",
    })
    void theCapOfItsKind(String rules, String kind, long yuan, String found) {
        List<String> names = new Facts().rules(rules).kind(kind).yuan(yuan).names();
        assertThat(names).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void aFindingNamesItsClauseAndItsFigures() {
        Found cap = new Facts()
                .rules("futian-2016@1")
                .kind("ENGINEERING")
                .yuan(450_000)
                .found()
                .get(0);
        assertThat(cap.level()).isEqualTo(Level.BLOCK);
        assertThat(cap.clause()).contains("工程类原则上不超过40万元");
        assertThat(cap.evidence().args()).containsExactly("工程类", "45.00", "40.00", "5.00");
    }

    @Test
    void threeTimesEighteenAtOnePlaceInTwentyDays() {
        List<Neighbour> others =
                List.of(neighbour(1, "棋牌室翻新", PLACE, 180_000, 20), neighbour(2, "书画桌椅更新", PLACE, 180_000, 9));
        Found split =
                new Facts().named("门窗更换").yuan(180_000).beside(others).found().get(0);
        assertThat(split.rule() + split.key()).isEqualTo("R2CAP");
        assertThat(split.evidence().args()).containsExactly("90", "2", "54.00", "50.00");
        assertThat(split.evidence().words()).containsExactly("老年活动中心");
        assertThat(split.evidence().others()).extracting("id").containsExactly(1L, 2L);
    }

    @ParameterizedTest
    @CsvSource({
        "320000,90,R2-CAP",
        "320000,91,",
        "250000,5,", // exactly at the cap
        "250001,5,R2-CAP",
        "600000,5,", // above the cap alone: no part of a splitting
    })
    void splittingNeedsTheWindowAndASumAboveTheCap(long other, int days, String found) {
        List<String> names = new Facts()
                .named("门窗更换")
                .yuan(250_000)
                .beside(List.of(neighbour(1, "棋牌室翻新", PLACE, other, days)))
                .names();
        assertThat(names).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void theNameOfTheCommunityAndACommonPlaceAreNoLikeness() {
        List<Neighbour> others = List.of(
                neighbour(1, "莲塘社区消防演练", "莲塘社区", 400_000, 3),
                neighbour(2, "莲塘社区义诊", "罗湖区莲塘街道莲塘社区", 400_000, 3),
                neighbour(3, 5, "中秋邻里节", "鹏兴社区文化广场", 400_000, 3));
        assertThat(new Facts()
                        .named("莲塘社区图书角")
                        .yuan(400_000)
                        .place("莲塘社区")
                        .beside(others)
                        .names())
                .isEmpty();
    }

    @Test
    void twoHouseNumbersOnOneRoadAreTwoPlaces() {
        List<Neighbour> others = List.of(neighbour(1, "棋牌室翻新", "国威路10号", 450_000, 3));
        assertThat(new Facts().place("国威路17号").beside(others).names()).isEmpty();
        assertThat(new Facts().place("国威路１０号").beside(others).names()).containsExactly("R2-CAP");
    }

    @Test
    void inAnotherCommunityOfTheStreetNameAndPlaceMustBothSayTheSame() {
        Neighbour border = neighbour(1, 5, "中秋邻里节二期", "延芳路老年活动中心", 450_000, 3);
        assertThat(new Facts()
                        .yuan(80_000)
                        .place("延芳路老年活动中心")
                        .beside(List.of(border))
                        .names())
                .containsExactly("R2-CAP");
        assertThat(new Facts()
                        .yuan(80_000)
                        .place("聚宝路篮球场")
                        .beside(List.of(border))
                        .names())
                .isEmpty();
    }

    @Test
    void aDuplicateIsAWarningWithTheProjectsItResembles() {
        Neighbour last = neighbour(1, "莲塘社区中秋邻里节", "社区广场", 20_000, 360);
        Found same = new Facts().beside(List.of(last)).found().get(0);
        assertThat(same.rule()).isEqualTo("R3");
        assertThat(same.level()).isEqualTo(Level.WARN);
        assertThat(same.evidence().args()).containsExactly("2", "1", "100");
        Neighbour old = neighbour(1, "莲塘社区中秋邻里节", "社区广场", 20_000, 800);
        assertThat(new Facts().beside(List.of(old)).names()).isEmpty();
    }

    @Test
    void wordsPointAtTheNegativeListAndAPersonDecides() {
        Facts facts = new Facts().content("含电梯维保和小区保洁");
        Found words = facts.found().get(0);
        assertThat(words.rule() + words.key()).isEqualTo("R4N1");
        assertThat(words.level()).isEqualTo(Level.WARN);
        assertThat(words.evidence().words()).containsExactly("小区保洁", "电梯维保");
        assertThat(facts.judged(Map.of()).found().get(0).level()).isEqualTo(Level.BLOCK);
        assertThat(facts.judged(Map.of("N1", false)).names()).isEmpty();
        assertThat(facts.judged(Map.of("N1", true)).found().get(0).evidence().message())
                .isEqualTo("project.finding.R4.negative");
        assertThat(new Facts().judged(Map.of("N4", true)).names()).containsExactly("R4-N4");
    }

    @Test
    void whereThereIsAPositiveListOneEntryMustApply() {
        Facts facts = new Facts().rules("zhuhai-2021@1");
        assertThat(facts.found().get(0).level()).isEqualTo(Level.WARN);
        assertThat(facts.judged(Map.of("P1", false)).found().get(0).level()).isEqualTo(Level.BLOCK);
        assertThat(facts.judged(Map.of("P4", true)).names()).isEmpty();
    }

    @Test
    void whoSubmittedDecidesNothing() {
        assertThat(new Facts().decidedBy(10).names()).containsExactly("R16-SAME");
        assertThat(new Facts().decidedBy(11).names()).isEmpty();
    }

    @Test
    void exactlyWhatIsLeftFits() {
        assertThat(new Facts().yuan(100_000).quota(2_000_000, 1_900_000).names())
                .isEmpty();
        assertThat(new Facts().yuan(100_001).quota(2_000_000, 1_900_000).names())
                .containsExactly("R17-YEAR");
        assertThat(new Facts()
                        .yuan(1)
                        .quota(2_000_000, 2_500_000)
                        .found()
                        .get(0)
                        .evidence()
                        .args())
                .contains("0.00", "250.00");
    }

    @Property(tries = 200)
    void anUnrelatedProjectAddsNothing(
            @ForAll @LongRange(min = 1, max = 2_000_000) long yuan, @ForAll @IntRange(max = 100) int days) {
        List<Neighbour> related = List.of(neighbour(1, "棋牌室翻新", PLACE, 300_000, 30));
        List<Neighbour> more = new ArrayList<>(related);
        more.add(neighbour(2, "楼道扶手加装", "港莲路25号", yuan, days));
        assertThat(new Facts().yuan(yuan).beside(more).found())
                .isEqualTo(new Facts().yuan(yuan).beside(related).found());
    }

    @Property(tries = 200)
    void theOrderOfNeighboursDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        List<Neighbour> others = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            others.add(neighbour(i, i % 3 == 0 ? "中秋邻里节" : "活动" + i, PLACE, random.nextInt(500_000), i * 9));
        }
        List<Found> found = new Facts().yuan(200_000).beside(others).found();
        Collections.shuffle(others, random);
        assertThat(new Facts().yuan(200_000).beside(others).found()).isEqualTo(found);
    }

    @Property(tries = 200)
    void upToTheCapALargerSumFindsNoLess(@ForAll @LongRange(min = 2, max = 500_000) long yuan) {
        Facts facts =
                new Facts().quota(2_000_000, 1_700_000).beside(List.of(neighbour(1, "棋牌室翻新", PLACE, 300_000, 30)));
        List<String> smaller = facts.yuan(yuan - 1).names();
        assertThat(facts.yuan(yuan).names()).containsAll(smaller);
    }
}
