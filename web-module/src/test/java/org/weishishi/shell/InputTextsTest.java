package org.weishishi.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What a page says of something typed that it cannot take. */
@NullMarked
class InputTextsTest {
    private static final String DAYS = "jakarta.faces.converter.IntegerConverter.INTEGER";
    private static final String DATE = "jakarta.faces.converter.DateTimeConverter.DATE";

    private final InputTexts chinese = texts(Locale.SIMPLIFIED_CHINESE);
    private final InputTexts english = texts(Locale.ENGLISH);

    @Test
    void sayWhereWhatAndHowToMendIt() {
        assertThat(said(chinese, DAYS, "三天", "9", "环节 2 时限")).isEqualTo("环节 2 时限");
        assertThat(said(chinese, DAYS + "_detail", "三天", "9", "环节 2 时限"))
                .isEqualTo("“三天”不是可以识别的整数，没有保存。请只写阿拉伯数字，不写小数、单位和文字，例如 5。");
        assertThat(said(chinese, DATE + "_detail", "下周", "", "自")).contains("“下周”", "2021-04-06");
        assertThat(said(chinese, "jakarta.faces.validator.LongRangeValidator.NOT_IN_RANGE_detail", 0, 60, "提醒"))
                .isEqualTo("填写的数须在 0 至 60 之间，没有保存。请改正后再提交。");
        assertThat(said(english, DATE + "_detail", "soon", "", "From")).contains("“soon”", "2021-04-06");
    }

    @Test
    void whatIsNotHereFacesSaysItself() {
        assertThat(chinese.containsKey(DAYS)).isTrue();
        assertThat(chinese.containsKey("jakarta.faces.validator.LengthValidator.MAXIMUM"))
                .isFalse();
        assertThatThrownBy(() -> chinese.getString("primefaces.calendar.INVALID"))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void whatFacesAsksBeforeThereIsAReaderNeedsNone() {
        InputTexts early = new InputTexts(() -> {
            throw new IllegalStateException("nobody reads yet");
        });
        assertThat(early.containsKey("jakarta.faces.resource.localePrefix")).isFalse();
    }

    @Test
    void facesKnowsThem() throws IOException {
        assertThat(Files.readString(Path.of("src/main/webapp/WEB-INF/faces-config.xml")))
                .contains("<message-bundle>" + InputTexts.class.getName() + "</message-bundle>");
    }

    private static InputTexts texts(Locale locale) {
        return new InputTexts(() -> new Messages(new Texts(), () -> locale));
    }

    private static String said(InputTexts texts, String key, Object... args) {
        return MessageFormat.format(texts.getString(key), args);
    }
}
