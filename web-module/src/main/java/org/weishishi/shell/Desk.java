package org.weishishi.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 工作台 · everything that waits for the viewer, asked once per request: the home page lists it, the menu counts it. */
@RequestScoped
public class Desk {
    private static final Comparator<DeskItem> URGENT =
            Comparator.comparing(DeskItem::due, Comparator.nullsLast(OffsetDateTime.timeLineOrder()));

    private final @Nullable Instance<DeskSource> sources;
    private final @Nullable Viewer viewer;
    private @Nullable List<DeskItem> items;

    /** For the CDI proxy. */
    Desk() {
        this.sources = null;
        this.viewer = null;
    }

    @Inject
    Desk(@Any Instance<DeskSource> sources, Viewer viewer) {
        this.sources = sources;
        this.viewer = viewer;
    }

    /** @return what waits, most urgent first */
    public List<DeskItem> items() {
        List<DeskItem> known = items;
        if (known == null) {
            known = asked();
            items = known;
        }
        return known;
    }

    private List<DeskItem> asked() {
        Instance<DeskSource> all = sources;
        if (all == null || viewer == null) {
            return List.of();
        }
        return viewer.actor()
                .map(actor -> all.stream()
                        .flatMap(source -> source.waiting(actor).stream())
                        .sorted(URGENT)
                        .toList())
                .orElse(List.of());
    }
}
