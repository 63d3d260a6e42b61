package org.weishishi.project.application.search;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.search.ProjectPage;
import org.weishishi.project.api.search.ProjectQuery;
import org.weishishi.project.api.search.ProjectRow;
import org.weishishi.project.api.search.UnitFacet;
import org.weishishi.project.domain.search.ListCriteria;
import org.weishishi.project.domain.search.ProjectListRepository;
import org.weishishi.project.domain.search.ProjectListRepository.Found;
import org.weishishi.rule.api.Term;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 项目查询 · the projects of one's scope by facets and words, page by page. */
@UseCase
public class SearchProjects {

    private static final int MOST = 100;

    private final ProjectListRepository lists;
    private final ListScope scope;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    SearchProjects() {
        this(null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public SearchProjects(ProjectListRepository lists, ListScope scope) {
        this.lists = lists;
        this.scope = scope;
    }

    /**
     * @param cursor where the page before ended, null for the first; one that is none of ours starts from the beginning
     * @param size rows on the page, 1 to 100
     */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public ProjectPage page(ProjectQuery query, @Nullable String cursor, int size) {
        ListCriteria start = scope.criteria(query);
        Found found = lists.find(start.from(ListCursor.read(cursor, query.sort())), Math.max(1, Math.min(MOST, size)));
        List<ProjectRow> rows = found.rows();
        String next = found.more() ? ListCursor.write(rows.get(rows.size() - 1), query.sort()) : null;
        Integer total = found.total();
        return total == null
                ? new ProjectPage(rows, next, rows.size(), !found.more() && cursor == null)
                : new ProjectPage(
                        rows,
                        next,
                        Math.min(total, ProjectListRepository.COUNTED - 1),
                        total < ProjectListRepository.COUNTED);
    }

    /** @return how many projects of one's scope are in each status, counted up to 1001; a status nobody is in is left out */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public Map<ProjectStatus, Integer> byStatus(@Nullable Long unit) {
        Map<ProjectStatus, Integer> counts = new EnumMap<>(ProjectStatus.class);
        for (ProjectStatus status : ProjectStatus.values()) {
            counts.put(status, count(unit, status));
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private int count(@Nullable Long unit, ProjectStatus status) {
        ProjectQuery query = ProjectQuery.of(status, null).under(unit);
        return lists.count(scope.criteria(query));
    }

    /** @return how many projects of one's scope match, counted up to 1001; the query names no words, kind or field */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public int count(ProjectQuery query) {
        return lists.count(scope.criteria(query));
    }

    /** @return the fields projects of that unit can have by its rules, beside those every unit has */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public List<Term> fields(@Nullable Long unit) {
        return scope.fields(unit);
    }

    /** @return where in the tree a list of that unit stands; {@code NOT_FOUND} outside one's own */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public UnitFacet units(@Nullable Long unit) {
        return scope.units(unit);
    }
}
