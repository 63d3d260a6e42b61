package org.weishishi.project.application.search;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.search.SaveFilter;
import org.weishishi.project.api.search.SavedFilterView;
import org.weishishi.project.domain.search.SavedFilter;
import org.weishishi.project.domain.search.SavedFilterRepository;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 常用筛选 · everybody's own, at most twenty; what a filter finds is bounded anew each time by the post acted in. */
@UseCase
public class KeepFilters {

    private static final int MOST = 20;
    private static final int LONGEST = 2000;

    private final SavedFilterRepository filters;
    private final ListScope scope;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    KeepFilters() {
        this(null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public KeepFilters(SavedFilterRepository filters, ListScope scope, CurrentActor actor, BusinessClock clock) {
        this.filters = filters;
        this.scope = scope;
        this.actor = actor;
        this.clock = clock;
    }

    /** @return one's own, by name */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public List<SavedFilterView> mine() {
        return own().stream().map(SavedFilter::view).toList();
    }

    /**
     * @return number of the filter; refusals {@code project.error.filterNameLength}, {@code project.error.filtersFull} and those of the
     *     query
     */
    @Allowed(Permission.PROJECT_READ)
    public long save(SaveFilter said) {
        String name = SavedFilter.named(said.name());
        scope.criteria(said.query());
        String address = QueryWords.address(said.query());
        if (address.length() > LONGEST) {
            throw BusinessException.refused("project.error.filterTooLong");
        }
        SavedFilter filter = kept(name, address);
        if (said.atOpening()) {
            open(filter);
        }
        return filter.id();
    }

    private SavedFilter kept(String name, String address) {
        List<SavedFilter> own = own();
        Optional<SavedFilter> known =
                own.stream().filter(one -> one.name().equals(name)).findFirst();
        if (known.isPresent()) {
            known.get().replace(address, clock.now());
            return known.get();
        }
        if (own.size() >= MOST) {
            throw BusinessException.refused("project.error.filtersFull", MOST);
        }
        SavedFilter made = new SavedFilter(actor.require().personId(), name, address, clock.now());
        filters.add(made);
        return made;
    }

    /** 打开即用 · the list opens with this one of one's own from now on; {@code NOT_FOUND} for anybody else's. */
    @Allowed(Permission.PROJECT_READ)
    public void openWith(long id) {
        open(mine(id));
    }

    /** 不再打开即用 · the list opens with all projects from now on. */
    @Allowed(Permission.PROJECT_READ)
    public void openWithAll() {
        own().forEach(one -> one.open(false));
    }

    /** 删除 · {@code NOT_FOUND} for anybody else's. */
    @Allowed(Permission.PROJECT_READ)
    public void remove(long id) {
        filters.remove(mine(id));
    }

    private void open(SavedFilter chosen) {
        own().forEach(one -> one.open(one.id() == chosen.id()));
    }

    private SavedFilter mine(long id) {
        return own().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("project.error.noFilter"));
    }

    private List<SavedFilter> own() {
        return filters.of(actor.require().personId());
    }
}
