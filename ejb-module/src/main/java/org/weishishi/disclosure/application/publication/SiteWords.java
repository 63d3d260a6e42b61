package org.weishishi.disclosure.application.publication;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.weishishi.disclosure.application.notice.OfficialWords;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.period.NoticePeriod;
import org.weishishi.shared.BusinessClock;

/** 公开页面用语 · the words of the static pages: Chinese, as residents read them. */
final class SiteWords {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "org.weishishi.disclosure.messages", Locale.ROOT, SiteWords.class.getClassLoader());

    private SiteWords() {}

    static String of(String key, Object... args) {
        return OfficialWords.of("disclosure.site." + key, args);
    }

    static String name(Enum<?> constant) {
        return OfficialWords.of("disclosure." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** @return the word for a constant of another room, the constant itself when it has none */
    static String label(String group, String constant) {
        String key = "disclosure.site." + group + "." + constant;
        return BUNDLE.containsKey(key) ? BUNDLE.getString(key) : constant;
    }

    static String day(LocalDate day) {
        return of(
                "day",
                Integer.toString(day.getYear()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getDayOfMonth()));
    }

    static LocalDate date(OffsetDateTime at) {
        return at.atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
    }

    /** Puts rows into the model of a page, and whether there are any. */
    static void list(Map<String, Object> model, String name, String flag, List<?> rows) {
        model.put(name, rows);
        model.put(flag, !rows.isEmpty());
    }

    /** What every list shows of a notice; {@code root} leads from the page back to the folder. */
    static Map<String, Object> row(DisclosureNotice notice, String href) {
        NoticePeriod period = notice.period();
        return Map.of(
                "title", notice.title(),
                "href", href,
                "stage", name(notice.origin().stage()),
                "stageKey", notice.origin().stage().name(),
                "state", name(notice.state()),
                "stateKey", notice.state().name(),
                "published", day(period.publishedOn()),
                "from", day(period.firstDay()),
                "to", day(period.lastDay()),
                "running", notice.state().running());
    }
}
