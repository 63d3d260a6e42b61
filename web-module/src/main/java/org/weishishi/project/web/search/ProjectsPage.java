package org.weishishi.project.web.search;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.search.ProjectPage;
import org.weishishi.project.api.search.ProjectQuery;
import org.weishishi.project.api.search.ProjectRow;
import org.weishishi.project.api.search.SaveFilter;
import org.weishishi.project.api.search.SavedFilterView;
import org.weishishi.project.api.search.UnitFacet;
import org.weishishi.project.application.search.KeepFilters;
import org.weishishi.project.application.search.QueryWords;
import org.weishishi.project.application.search.SearchProjects;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shell.Confirmation;
import org.weishishi.shell.Messages;
import org.weishishi.shell.Viewer;

/** 项目清单 · the projects of one's scope; whatever is chosen is in the address, so that a list can be kept and passed on. */
@Named
@ViewScoped
public class ProjectsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    @Inject
    private SearchProjects search;

    @Inject
    private KeepFilters filters;

    @Inject
    private BusinessClock clock;

    @Inject
    private Viewer viewer;

    @Inject
    private Messages messages;

    @Inject
    private Confirmation confirmation;

    private final Map<String, String> words = new HashMap<>();
    private String cursor = "";
    private String all = "";
    private String filterName = "";
    private boolean atOpening;
    private transient @Nullable Shown shown;

    /** Goes to the list this person opens with when the address asks for nothing; reads the page of the address otherwise. */
    public void load() throws IOException {
        Optional<SavedFilterView> first = asked()
                ? Optional.empty()
                : filters.mine().stream().filter(SavedFilterView::atOpening).findFirst();
        if (first.isPresent()) {
            go(ListAddress.of(first.get().address()));
        } else {
            shown();
        }
    }

    private boolean asked() {
        return !all.isEmpty()
                || !cursor.isEmpty()
                || words.values().stream().anyMatch(word -> word != null && !word.isBlank());
    }

    private Shown shown() {
        Shown known = shown;
        if (known == null) {
            ProjectQuery query = query();
            UnitFacet units = search.units(query.unit());
            ListFacets facets = new ListFacets(query, search.fields(query.unit()), messages);
            known = new Shown(
                    search.page(query, cursor.isEmpty() ? null : cursor, SHOWN),
                    facets.all(
                            units, search.byStatus(query.unit()), clock.today().getYear()),
                    facets.path(units),
                    facets.chips(units),
                    facets.sorts());
            shown = known;
        }
        return known;
    }

    private ProjectQuery query() {
        Map<String, String> given = new HashMap<>();
        words.forEach((name, value) -> given.put(name, value == null ? "" : value));
        return QueryWords.read(given);
    }

    /** 保存筛选 · keeps what the list shows under the name typed, and shows the list again. */
    public void save() throws IOException {
        filters.save(new SaveFilter(filterName, query(), atOpening));
        again("project.filters.saved");
    }

    /** 打开即用. */
    public void openWith(long filter) throws IOException {
        filters.openWith(filter);
        again("project.filters.opens");
    }

    /** 不再打开即用. */
    public void openWithAll() throws IOException {
        filters.openWithAll();
        again("project.filters.opensAll");
    }

    /** 删除筛选. */
    public void remove(long filter) throws IOException {
        filters.remove(filter);
        again("project.filters.removed");
    }

    private void again(String said) throws IOException {
        confirmation.say(said);
        go(new ListAddress(query()).with());
    }

    private void go(String address) throws IOException {
        ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
        context.redirect(viewer.url(address));
        FacesContext.getCurrentInstance().responseComplete();
    }

    public List<ProjectRow> getRows() {
        return shown().page().items();
    }

    /** @return the address of the next page, null at the last */
    public @Nullable String getNext() {
        String next = shown().page().next();
        return next == null ? null : new ListAddress(query()).at(next);
    }

    /** @return the address of the first page, null on it */
    public @Nullable String getFirst() {
        return cursor.isEmpty() ? null : new ListAddress(query()).with();
    }

    /** @return how many there are, in words; empty after the first page */
    public String getTotal() {
        ProjectPage page = shown().page();
        return cursor.isEmpty()
                ? messages.of(page.exact() ? "project.projects.count" : "project.projects.many", page.total())
                : "";
    }

    public List<Facet> getFacets() {
        return shown().facets();
    }

    public List<Choice> getPath() {
        return shown().path();
    }

    public List<Choice> getChips() {
        return shown().chips();
    }

    public List<Choice> getSorts() {
        return shown().sorts();
    }

    public List<SavedFilterView> getFilters() {
        return filters.mine();
    }

    /** @return the address of a kept query */
    public String address(SavedFilterView filter) {
        return ListAddress.of(filter.address());
    }

    /** @return the address of all projects */
    public String getAllAddress() {
        return ListAddress.of("");
    }

    /** @return the address of the workbook of what is shown */
    public String getSheet() {
        return "/api/v1/projects/sheet?" + QueryWords.address(query());
    }

    /** @return the words of the address but these, for a form that sends it again */
    public List<Map.Entry<String, String>> rest(String left) {
        List<String> typed = List.of(left.split(" ", -1));
        return QueryWords.write(query()).entrySet().stream()
                .filter(word -> !typed.contains(word.getKey()))
                .toList();
    }

    public Map<String, String> getWords() {
        return words;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor == null ? "" : cursor;
    }

    public String getAll() {
        return all;
    }

    public void setAll(@Nullable String all) {
        this.all = all == null ? "" : all;
    }

    public String getFilterName() {
        return filterName;
    }

    public void setFilterName(@Nullable String filterName) {
        this.filterName = filterName == null ? "" : filterName;
    }

    public boolean isAtOpening() {
        return atOpening;
    }

    public void setAtOpening(boolean atOpening) {
        this.atOpening = atOpening;
    }

    /** What one look at the list found. */
    private record Shown(
            ProjectPage page, List<Facet> facets, List<Choice> path, List<Choice> chips, List<Choice> sorts) {}
}
