package org.weishishi.project.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.filing.FilingQuery;
import org.weishishi.project.api.filing.FilingQuery.Tab;
import org.weishishi.project.api.filing.FilingRow;
import org.weishishi.project.application.filing.ReadFilings;
import org.weishishi.shared.Page;

/** 备案台 · what waits at the own office, what waits at the other, what is filed. */
@Named
@RequestScoped
public class FilingsPage {

    private static final int SHOWN = 50;

    @Inject
    private ReadFilings read;

    private Tab tab = Tab.OURS;
    private @Nullable String after;
    private @Nullable Page<FilingRow> page;

    /** Reads the list as the address asks for it. */
    public void load() {
        page = read.page(new FilingQuery(tab, after, SHOWN));
    }

    public List<Tab> getTabs() {
        return List.of(Tab.values());
    }

    public List<FilingRow> getRows() {
        Page<FilingRow> known = page;
        return known == null ? List.of() : known.items();
    }

    /** @return where the next page begins, null at the last */
    public @Nullable String getNext() {
        Page<FilingRow> known = page;
        return known == null ? null : known.next();
    }

    public Tab getTab() {
        return tab;
    }

    public void setTab(@Nullable Tab tab) {
        this.tab = tab == null ? Tab.OURS : tab;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
