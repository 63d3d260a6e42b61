package org.weishishi.document.infrastructure.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TitleBreakerTest {

    private static final float WIDTH = 18.1f * PageGrid.TITLE;

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
        return new TitleBreaker(WIDTH, List.of("居民议事会", "办公室"))
                .lines(new Typesetter((slot, c) -> Optional.of(SQUARE))
                        .set(text, org.weishishi.document.api.FontSlot.TITLE, PageGrid.TITLE, 0));
    }

    @Test
    void aTitleThatFitsIsOneLine() {
        assertThat(lines("关于民生微实事项目的公示")).hasSize(1);
    }

    @Test
    void noLineEndsWithAboutOrBeginsWithOfOrPartsAWord() {
        assertThat(lines("莲塘社区居民议事会关于2016年民生微实事项目的决议"))
                .extracting(Line::text)
                .containsExactly("莲塘社区居民议事会", "关于2016年民生微实事项目的决议");
    }

    @Test
    void anOrdinalStaysWithItsNumber() {
        assertThat(lines("罗湖区关于莲塘街道2016年第二批民生微实事项目备案的通知"))
                .extracting(Line::text)
                .noneMatch(line -> line.endsWith("第") || line.startsWith("批"));
    }

    @Property(tries = 200)
    void linesAreWholeInOrderNarrowEnoughAndOfNearlyTheSameLength(
            @ForAll @StringLength(min = 19, max = 200) @CharRange(from = '\u4E00', to = '\u5172') String title) {
        List<Line> lines = lines(title);
        assertThat(lines.stream().map(Line::text).collect(Collectors.joining())).isEqualTo(title);
        assertThat(lines).hasSize((int) Math.ceil(title.length() / 18.0));
        int longest =
                lines.stream().mapToInt(line -> line.text().length()).max().orElseThrow();
        int shortest =
                lines.stream().mapToInt(line -> line.text().length()).min().orElseThrow();
        assertThat(longest - shortest).isLessThanOrEqualTo(2);
    }
}
