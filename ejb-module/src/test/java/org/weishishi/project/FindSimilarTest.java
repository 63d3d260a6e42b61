package org.weishishi.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weishishi.organization.api.PostKind;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.proposal.SimilarWork;
import org.weishishi.project.application.proposal.FindSimilar;
import org.weishishi.project.domain.proposal.EarlierWork;

/** What a clerk is shown while typing: the same wish in other words, the words both have, nothing that is only polite. */
class FindSimilarTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2016-07-01T09:00:00+08:00");

    private final Cast cast = new Cast();
    private final List<EarlierWork> works = new ArrayList<>();
    private final FindSimilar similar = new FindSimilar(community -> works, cast);

    @BeforeEach
    void aClerkOfACommunityWithWorks() {
        cast.as(1, "王𬭎毅", Cast.LIANTANG, PostKind.COMMUNITY_CLERK);
        works.add(new EarlierWork(7, "440303008001-2015-0003", "莲塘社区中秋邻里节 社区广场", ProjectStatus.APPROVED, AT));
        works.add(new EarlierWork(8, "建议更换12栋楼道照明灯，晚上看不清。", AT));
        works.add(new EarlierWork(9, "希望开办老年人书画班。", AT));
    }

    private List<Long> found(String text) {
        return similar.to(text).stream().map(SimilarWork::id).toList();
    }

    @Test
    void theSameWishInOtherWordsIsFoundWithTheWordsBothHave() {
        SimilarWork found = similar.to("楼道照明损坏，请更换").get(0);
        assertThat(found.id()).isEqualTo(8);
        assertThat(found.shared()).containsExactly("楼道照明", "更换");
        assertThat(found.percent()).isBetween(30, 99);
        assertThat(found.status()).isNull();
    }

    @Test
    void aProjectOfAnEarlierYearIsFoundWithItsState() {
        SimilarWork found = similar.to("办一次中秋邻里节").get(0);
        assertThat(found.code()).isEqualTo("440303008001-2015-0003");
        assertThat(found.status()).isEqualTo("APPROVED");
    }

    @Test
    void wordsOfEveryWishAndPunctuationAreNoLikeness() {
        assertThat(found("建议社区给居民们，希望小区。")).isEmpty();
        assertThat(found("老年人食堂")).isEmpty();
        assertThat(found("")).isEmpty();
        assertThat(found("楼")).isEmpty();
    }

    @Test
    void widthOfDigitsAndCharactersBeyondThePlaneAreTakenAsTheyAre() {
        assertThat(found("１２栋 楼道照明")).containsExactly(8L);
        works.add(new EarlierWork(10, "𰻝𰻝面节", AT));
        assertThat(similar.to("办𰻝𰻝面节").get(0).shared()).containsExactly("𰻝𰻝面节");
    }

    @Test
    void atMostFiveTheNearestFirst() {
        for (long id = 20; id < 30; id++) {
            works.add(new EarlierWork(id, "增设休闲椅第" + "一二三四五六七八九十".charAt((int) id - 20) + "处", AT));
        }
        works.add(new EarlierWork(30, "增设休闲椅", AT));
        assertThat(found("增设休闲椅三处")).hasSize(5).first().isEqualTo(30L);
    }

    @Test
    void aboveACommunityNothingIsCompared() {
        cast.as(2, "林谷雨", Cast.LIANTANG_STREET, PostKind.STREET_OFFICER);
        assertThat(found("楼道照明")).isEmpty();
    }
}
