package org.weishishi.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import org.junit.jupiter.api.Test;
import org.weishishi.approval.domain.phrase.OwnPhrases;

/** Phrases of one person: in their order, each once, none too long, not too many. */
class OwnPhrasesTest {

    private final OwnPhrases own = new OwnPhrases(7);

    @Test
    void theyKeepTheOrderTheirPersonGivesThem() {
        own.add(" 同意，请抓紧\n实施 ");
        own.add("请补充三家报价𬭎");
        own.add("已阅");
        own.add("已阅");
        assertThat(own.all()).containsExactly("同意，请抓紧 实施", "请补充三家报价𬭎", "已阅");
        own.up("已阅");
        own.up("同意，请抓紧 实施");
        own.up("没有这句");
        assertThat(own.all()).containsExactly("同意，请抓紧 实施", "已阅", "请补充三家报价𬭎");
        own.remove("已阅");
        own.remove("已阅");
        assertThat(own.all()).containsExactly("同意，请抓紧 实施", "请补充三家报价𬭎");
    }

    @Test
    void noneIsEmptyOrTooLongAndThereAreTwentyAtMost() {
        refused("approval.error.phraseLength", () -> own.add("  \n"));
        refused("approval.error.phraseLength", () -> own.add("𬭎".repeat(OwnPhrases.LONGEST + 1)));
        own.add("𬭎".repeat(OwnPhrases.LONGEST));
        for (int i = 1; i < OwnPhrases.MOST; i++) {
            own.add("第" + i + "句");
        }
        own.add("第1句");
        refused("approval.error.phraseMany", () -> own.add("再一句"));
        assertThat(own.all()).hasSize(OwnPhrases.MOST);
    }
}
