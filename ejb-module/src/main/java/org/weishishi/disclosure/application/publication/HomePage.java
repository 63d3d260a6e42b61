package org.weishishi.disclosure.application.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.weishishi.disclosure.application.publication.CommunityPages.Feedable;
import org.weishishi.disclosure.domain.publication.SitePaths;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;

/** 首页模型 · the communities that publish, by district and street, with how many notices run in each, and what is new. */
final class HomePage {

    /** So many communities are shown unfolded; more are found by typing or by unfolding their district. */
    private static final int FEW = 30;

    private HomePage() {}

    /** @param communities each with how many of its notices run now */
    static Map<String, Object> model(Map<Long, Long> communities, List<Feedable> latest, Directory directory) {
        Map<String, Map<String, List<Map<String, Object>>>> tree = new TreeMap<>();
        communities.forEach((id, running) -> tree.computeIfAbsent(
                        directory.ancestor(id, OrgLevel.DISTRICT).name(), any -> new TreeMap<>())
                .computeIfAbsent(directory.ancestor(id, OrgLevel.STREET).name(), any -> new ArrayList<>())
                .add(chip(directory.unit(id), running)));
        List<Map<String, Object>> districts = new ArrayList<>();
        tree.forEach((district, streets) -> districts.add(district(district, streets, communities.size() <= FEW)));
        List<Map<String, Object>> rows =
                latest.stream().map(one -> row(one, directory)).toList();
        return Map.of("title", SiteWords.of("title"), "districts", districts, "latest", rows);
    }

    private static Map<String, Object> chip(UnitView community, long running) {
        return Map.of(
                "name",
                community.name(),
                "href",
                SitePaths.community(community.code()) + "index.html",
                "now",
                running == 0 ? "" : SiteWords.of("nowMany", running));
    }

    private static Map<String, Object> district(
            String name, Map<String, List<Map<String, Object>>> streets, boolean few) {
        List<Map<String, Object>> rows = new ArrayList<>();
        streets.forEach((street, communities) -> rows.add(Map.of("name", street, "communities", communities)));
        int many = streets.values().stream().mapToInt(List::size).sum();
        return Map.of("name", name, "many", SiteWords.of("communities", many), "few", few, "streets", rows);
    }

    private static Map<String, Object> row(Feedable one, Directory directory) {
        Map<String, Object> row = new HashMap<>(SiteWords.row(one.notice(), one.path()));
        row.put("where", directory.unit(one.notice().communityId()).name());
        return row;
    }
}
