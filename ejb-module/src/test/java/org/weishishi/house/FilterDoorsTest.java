package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.project.api.search.ProjectQuery;
import org.weishishi.project.api.search.SaveFilter;
import org.weishishi.project.api.search.SavedFilterView;
import org.weishishi.project.application.search.KeepFilters;
import org.weishishi.project.application.search.QueryWords;

/** The doors of saved filters: each has their own, and no more than twenty. */
class FilterDoorsTest {

    private final OpenHouse house = new OpenHouse();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void filtersAreOnesOwnAndAtMostTwenty() {
        ProjectQuery query = QueryWords.read(Map.of("status", "RUNNING"));
        house.as("liantang.street");
        long id = house.<Long>call(KeepFilters.class, "save", new SaveFilter(" 待办𬭎 ", query, true));
        long again = house.<Long>call(
                KeepFilters.class, "save", new SaveFilter("待办𬭎", QueryWords.read(Map.of("q", "灯")), false));
        assertThat(again).isEqualTo(id);
        SavedFilterView kept = mine().get(0);
        assertThat(kept.atOpening()).isTrue();
        assertThat(kept.address()).isEqualTo("q=%E7%81%AF");
        refused(
                "project.error.filterNameLength",
                () -> house.call(KeepFilters.class, "save", new SaveFilter(" ", query, false)));
        refused(
                "project.error.filterNameLength",
                () -> house.call(KeepFilters.class, "save", new SaveFilter("字".repeat(31), query, false)));
        refused(
                "project.error.filterTooLong",
                () -> house.call(
                        KeepFilters.class,
                        "save",
                        new SaveFilter("长", QueryWords.read(Map.of("q", "路".repeat(300))), false)));
        for (int i = 1; i < 20; i++) {
            house.call(KeepFilters.class, "save", new SaveFilter("第" + i, query, i == 19));
        }
        assertThat(mine().stream().filter(SavedFilterView::atOpening))
                .extracting(SavedFilterView::name)
                .containsExactly("第19");
        refused(
                "project.error.filtersFull",
                () -> house.call(KeepFilters.class, "save", new SaveFilter("第20", query, false)));
        house.as("liantang.leader");
        assertThat(mine()).isEmpty();
        refused("project.error.noFilter", () -> house.call(KeepFilters.class, "remove", id));
        refused("project.error.noFilter", () -> house.call(KeepFilters.class, "openWith", id));
        house.as("liantang.street");
        house.call(KeepFilters.class, "openWithAll");
        house.call(KeepFilters.class, "remove", id);
        assertThat(mine()).hasSize(19).noneMatch(SavedFilterView::atOpening);
    }

    private List<SavedFilterView> mine() {
        return Objects.requireNonNull(house.<List<SavedFilterView>>call(KeepFilters.class, "mine"));
    }
}
