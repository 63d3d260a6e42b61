package org.weishishi.project.domain.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.domain.Locality;
import org.weishishi.project.domain.search.ListCriteria.Level;
import org.weishishi.project.domain.search.ListCriteria.Scope;

/**
 * 分面标记 · what never or seldom changes of a project (unit of each level, kind, field) as words beside its grams, so that a rare
 * combination is found as a rare word is. Longer than any gram.
 */
public final class FacetTokens {

    private FacetTokens() {}

    /** @return the word for the projects of a unit, of that kind and field where given */
    public static String of(Scope scope, @Nullable String kind, @Nullable String field) {
        return "#" + scope.column().name().charAt(0) + scope.column().name().charAt(1) + scope.id() + "/" + plain(kind)
                + "/" + plain(field);
    }

    /** @return all words of a project */
    static List<String> of(Locality where, ProjectDetails details) {
        String kind = String.valueOf(details.kind());
        String field = String.valueOf(details.field());
        List<String> tokens = new ArrayList<>();
        units(where).forEach((level, id) -> {
            Scope scope = new Scope(level, id);
            tokens.add(of(scope, null, null));
            tokens.add(of(scope, kind, null));
            tokens.add(of(scope, null, field));
            tokens.add(of(scope, kind, field));
        });
        return tokens;
    }

    private static Map<Level, Long> units(Locality where) {
        Map<Level, Long> units = new LinkedHashMap<>();
        units.put(Level.CITY, Scope.CITY.id());
        units.put(Level.DISTRICT, where.districtId());
        units.put(Level.STREET, where.streetId());
        units.put(Level.COMMUNITY, where.communityId());
        return units;
    }

    private static String plain(@Nullable String code) {
        return code == null ? "" : code.replaceAll("\\s", "_");
    }
}
