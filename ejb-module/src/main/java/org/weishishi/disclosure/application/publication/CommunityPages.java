package org.weishishi.disclosure.application.publication;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.weishishi.disclosure.domain.Entry;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.NoticeProject;

/** 社区页模型 · what is on disclosure now, and of each project what was decided, how it goes and what came of it. */
final class CommunityPages {

    private static final int PROJECTS = 100;
    private static final int PAST = 30;
    private static final int FEED = 20;
    private static final DateTimeFormatter ATOM = DateTimeFormatter.ISO_INSTANT;

    private CommunityPages() {}

    /** @param byYear the same notices by the year they were published */
    static Map<String, Object> index(
            String community, String street, List<DisclosureNotice> open, Map<Integer, List<DisclosureNotice>> byYear) {
        List<Map<String, Object>> running = new ArrayList<>();
        List<Map<String, Object>> past = new ArrayList<>();
        for (DisclosureNotice notice : open) {
            (notice.state().running() ? running : past)
                    .add(SiteWords.row(notice, notice.origin().code() + ".html"));
        }
        Map<String, Object> model = new HashMap<>();
        model.put("community", community);
        model.put("title", SiteWords.of("home"));
        model.put("feed", "feed.xml");
        model.put("street", street);
        model.put("running", running);
        model.put("none", running.isEmpty());
        SiteWords.list(model, "past", "hasPast", past.subList(0, Math.min(PAST, past.size())));
        SiteWords.list(model, "projects", "hasProjects", projects(open, PROJECTS));
        List<Map<String, Object>> years = new ArrayList<>();
        byYear.forEach((year, all) -> years.add(Map.of(
                "name", SiteWords.of("year", Integer.toString(year)), "href", year + ".html", "many", all.size())));
        SiteWords.list(model, "years", "hasYears", past.size() > PAST ? years : List.of());
        return model;
    }

    /** @return the notices by the year they were published, newest year first */
    static Map<Integer, List<DisclosureNotice>> years(List<DisclosureNotice> open) {
        Map<Integer, List<DisclosureNotice>> years = new TreeMap<>(Comparator.reverseOrder());
        open.forEach(one -> years.computeIfAbsent(one.period().publishedOn().getYear(), any -> new ArrayList<>())
                .add(one));
        return years;
    }

    static Map<String, Object> year(String community, int year, List<DisclosureNotice> all) {
        return Map.of(
                "community", community,
                "title", SiteWords.of("year", Integer.toString(year)),
                "projects", projects(all, Integer.MAX_VALUE),
                "rows",
                        all.stream()
                                .map(one -> SiteWords.row(one, one.origin().code() + ".html"))
                                .toList());
    }

    /** One line for each project, with the newest notice of each stage that still counts. */
    private static List<Map<String, Object>> projects(List<DisclosureNotice> open, int most) {
        Map<Long, Map<String, Object>> byProject = new LinkedHashMap<>();
        for (DisclosureNotice notice : open) {
            boolean counts = notice.state().counts();
            for (NoticeProject project : notice.projects()) {
                if (counts && (byProject.containsKey(project.projectId()) || byProject.size() < most)) {
                    byProject
                            .computeIfAbsent(project.projectId(), id -> new HashMap<>(Map.of("name", project.name())))
                            .putIfAbsent(
                                    notice.origin().stage().name(),
                                    notice.origin().code() + ".html");
                }
            }
        }
        return List.copyOf(byProject.values());
    }

    /** @param root absolute address of the folder */
    static Map<String, Object> feed(String name, String self, String root, List<Feedable> entries) {
        List<Map<String, Object>> rows = new ArrayList<>();
        OffsetDateTime newest = OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
        for (Feedable one : entries.subList(0, Math.min(FEED, entries.size()))) {
            Entry published = one.notice().trail().published();
            Entry closed = one.notice().trail().closed();
            OffsetDateTime at = closed != null ? closed.at() : published == null ? newest : published.at();
            newest = at.isAfter(newest) ? at : newest;
            rows.add(Map.of(
                    "title", one.notice().title(),
                    "url", root + one.path(),
                    "updated", ATOM.format(at),
                    "summary",
                            SiteWords.of(
                                    "summary",
                                    SiteWords.name(one.notice().state()),
                                    SiteWords.day(one.notice().period().firstDay()),
                                    SiteWords.day(one.notice().period().lastDay()))));
        }
        return Map.of("name", name, "self", root + self, "home", root, "updated", ATOM.format(newest), "entries", rows);
    }

    /**
     * 订阅条目.
     *
     * @param notice the notice
     * @param path its page inside the folder
     */
    record Feedable(DisclosureNotice notice, String path) {}
}
