package org.weishishi.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Money;

/** 格式 · how dates and money are written: 2026年10月12日, 12.50 万元 with the exact yuan beside it. In pages {@code #{fmt}}. */
@Named("fmt")
@ApplicationScoped
public class Formats {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])");

    private final Texts texts;
    private final ReaderLocale reader;

    /** For the CDI proxy. */
    Formats() {
        this(new Texts(), () -> Locale.SIMPLIFIED_CHINESE);
    }

    @Inject
    Formats(Texts texts, ReaderLocale reader) {
        this.texts = texts;
        this.reader = reader;
    }

    /** @return the day, in Beijing time when a moment is given */
    public String date(@Nullable Temporal value) {
        return value == null ? "" : pattern("shell.format.date").format(local(value));
    }

    /** @return day and minute in Beijing time */
    public String dateTime(@Nullable Temporal value) {
        return value == null ? "" : pattern("shell.format.dateTime").format(local(value));
    }

    /** @return 万元 with two decimals and the unit */
    public String wan(@Nullable Money value) {
        return value == null ? "" : texts.text(reader.locale(), "shell.unit.wan", List.of(value.wan()));
    }

    /** @return yuan to the fen, with thousands separators and the unit */
    public String yuan(@Nullable Money value) {
        if (value == null) {
            return "";
        }
        String grouped =
                new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value.yuan());
        return texts.text(reader.locale(), "shell.unit.yuan", List.of(grouped));
    }

    /** @return whatever it is, as a person would write it inside a sentence; kept records carry days as ISO text */
    String any(Object value) {
        if (value instanceof String text && DAY.matcher(text).matches()) {
            return parsed(text);
        }
        if (value instanceof LocalDate day) {
            return date(day);
        }
        if (value instanceof OffsetDateTime moment) {
            return dateTime(moment);
        }
        if (value instanceof Enum<?> constant) {
            String key = Messages.key(constant);
            return texts.has(reader.locale(), key) ? texts.text(reader.locale(), key) : constant.name();
        }
        return value instanceof Money money ? wan(money) : String.valueOf(value);
    }

    private String parsed(String text) {
        try {
            return date(LocalDate.parse(text));
        } catch (DateTimeParseException noSuchDay) {
            return text;
        }
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(texts.text(reader.locale(), key), reader.locale());
    }

    private static LocalDateTime local(Temporal value) {
        return value instanceof OffsetDateTime moment
                ? moment.atZoneSameInstant(BusinessClock.ZONE).toLocalDateTime()
                : value instanceof LocalDateTime time
                        ? time
                        : LocalDate.from(value).atStartOfDay();
    }
}
