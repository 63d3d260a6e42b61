package org.weishishi.document.infrastructure.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.weishishi.document.api.FontSlot;

class LineBreakerTest {

    private static final Face SQUARE = new Face() {
        @Override
        public boolean has(int codePoint) {
            return true;
        }

        @Override
        public float advance(int codePoint) {
            return codePoint < 128 ? 0.5f : 1;
        }
    };

    private static List<Line> lines(String text) {
        Typesetter setter = new Typesetter((slot, c) -> Optional.of(SQUARE));
        return new LineBreaker(PageGrid.WIDTH, true)
                .lines(setter.set(text, FontSlot.BODY, PageGrid.BODY, PageGrid.GAP), 2 * PageGrid.CELL);
    }

    @Test
    void aFullLineHoldsTwentyEightCharacters() {
        assertThat(lines("事".repeat(60)))
                .extracting(line -> line.text().length())
                .containsExactly(26, 28, 6);
    }

    @Test
    void thePageHoldsTwentyTwoLines() {
        float last = PageGrid.TOP - (PageGrid.LINES - 1) * PageGrid.PITCH - PageGrid.BODY;
        assertThat(last).isCloseTo(PageGrid.BOTTOM, org.assertj.core.data.Offset.offset(0.01f));
    }

    @Test
    void aNumberIsNotParted() {
        assertThat(lines("事".repeat(25) + "128.60万元"))
                .extracting(Line::text)
                .containsExactly("事".repeat(25), "128.60万元");
    }

    @Test
    void aMarkAfterAFullLineIsSqueezedInWhenOthersMakeRoom() {
        assertThat(lines("事，" + "事".repeat(24) + "。会议").get(0).text()).endsWith("。");
    }

    @Property
    void everyCharacterIsKeptInOrder(@ForAll("texts") String text) {
        assertThat(lines(text).stream().map(Line::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Property
    void noLineBeginsOrEndsAgainstTheRules(@ForAll("texts") String text) {
        List<Line> lines = lines(text);
        for (int i = 1; i < lines.size(); i++) {
            String above = lines.get(i - 1).text();
            int first = lines.get(i).text().codePointAt(0);
            int last = above.codePointBefore(above.length());
            assertThat(Punctuation.breakable(last, first)).as(above).isTrue();
        }
    }

    @Property
    void noLineIsWiderThanTheTypeArea(@ForAll("texts") String text) {
        assertThat(lines(text))
                .allSatisfy(line -> assertThat(line.indent() + line.width()).isLessThan(PageGrid.WIDTH + 0.2f));
    }

    @Test
    void aMarkAtTheEndOfALineTakesHalfACell() {
        Line first = lines("事".repeat(25) + "，" + "事".repeat(30)).get(0);
        assertThat(first.text()).endsWith("，");
        Glyph mark = first.glyphs().get(25);
        assertThat(mark.advance()).isLessThan(0.6f * PageGrid.BODY);
        assertThat(first.indent() + first.width()).isCloseTo(PageGrid.WIDTH, org.assertj.core.data.Offset.offset(0.1f));
    }

    @Test
    void aLastCharacterIsNotLeftAloneWhenMarksMakeRoom() {
        assertThat(lines("事，" + "事、".repeat(3) + "事".repeat(18) + "会。")).hasSize(1);
    }

    @Test
    void aTelephoneNumberIsPartedBehindItsHyphenBeforeTheLineIsTornApart() {
        List<Line> lines = lines("事".repeat(20) + "0755-00000000000000，事务");
        assertThat(lines.get(0).text()).endsWith("0755-");
    }

    @Property
    void everyFullLineIsFlushOnBothSides(@ForAll("texts") String text) {
        List<Line> lines = lines(text);
        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(line -> assertThat(line.indent() + line.width())
                        .isCloseTo(PageGrid.WIDTH, org.assertj.core.data.Offset.offset(0.2f)));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> fixed = Arbitraries.of(
                "居民", "王𬭎毅", "，", "。", "》", "《", "（", "）", "”。", "——", "……", "128.60", "50%", "2016年", "第2次", "GB/T",
                "会");
        Arbitrary<String> any = Arbitraries.integers().between(0x4E00, 0x9FFF).map(Character::toString);
        return Arbitraries.oneOf(fixed, any).list().ofMinSize(1).ofMaxSize(60).map(parts -> String.join("事务", parts));
    }
}
