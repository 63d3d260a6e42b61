package org.weishishi.project.application.alert;

import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.alert.AlertQuery;
import org.weishishi.project.api.alert.AlertView;
import org.weishishi.project.api.alert.DismissAlert;
import org.weishishi.project.api.screening.ComparedProject;
import org.weishishi.project.application.ProjectEvidence;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.alert.AlertCriteria;
import org.weishishi.project.domain.alert.AlertCriteria.Place;
import org.weishishi.project.domain.alert.AlertRepository;
import org.weishishi.project.domain.alert.SplitAlert;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;
import org.weishishi.shared.Page;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 拆分与临界预警 · the groups of one's area, and why one of them is in order. */
@UseCase
public class HandleAlerts {

    private static final int MOST = 100;

    private final AlertRepository alerts;
    private final ProjectRepository projects;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    HandleAlerts() {
        this(null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public HandleAlerts(AlertRepository alerts, ProjectRepository projects, CurrentActor actor, BusinessClock clock) {
        this.alerts = alerts;
        this.projects = projects;
        this.actor = actor;
        this.clock = clock;
    }

    /** @return one page of the own area, latest first; a cursor that is none of ours starts from the beginning */
    @Allowed(value = Permission.SCREENING_READ, kind = Allowed.Kind.READ)
    public Page<AlertView> page(AlertQuery query) {
        int size = Math.max(1, Math.min(MOST, query.size()));
        Actor reader = actor.require();
        List<SplitAlert> found = alerts.list(criteria(query, reader), size + 1).stream()
                .filter(one -> ProjectScope.sees(reader, one.locality()))
                .toList();
        List<SplitAlert> shown = found.size() > size ? found.subList(0, size) : found;
        Map<Long, MicroProject> known =
                projects
                        .withIds(shown.stream()
                                .flatMap(one -> one.projects().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(MicroProject::id, Function.identity()));
        String next = found.size() > size ? cursor(shown.get(size - 1)) : null;
        return new Page<>(shown.stream().map(one -> view(one, known)).toList(), next, shown.size());
    }

    private static AlertCriteria criteria(AlertQuery query, Actor reader) {
        Long community = query.communityId();
        String column = community != null
                ? "communityId"
                : switch (reader.unit().level()) {
                    case CITY -> null;
                    case DISTRICT -> "districtId";
                    case STREET -> "streetId";
                    case COMMUNITY -> "communityId";
                };
        return new AlertCriteria(
                column,
                community != null ? community : reader.unit().id(),
                query.kind(),
                query.state(),
                query.from(),
                query.to(),
                place(query.after()));
    }

    private static String cursor(SplitAlert one) {
        return one.last() + "_" + one.id();
    }

    private static @Nullable Place place(@Nullable String cursor) {
        if (cursor == null || !cursor.matches("\\d{4}-\\d{2}-\\d{2}_\\d{1,18}")) {
            return null;
        }
        try {
            return new Place(LocalDate.parse(cursor.substring(0, 10)), Long.parseLong(cursor.substring(11)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static AlertView view(SplitAlert one, Map<Long, MicroProject> known) {
        List<MicroProject> members = one.projects().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(MicroProject::createdAt).thenComparing(MicroProject::id))
                .toList();
        ActedBy by = one.dismissedBy();
        return new AlertView(
                one.id(),
                one.version(),
                one.kind(),
                one.state(),
                one.locality().communityName(),
                one.kindName(),
                one.cap(),
                members.stream()
                        .filter(project -> project.status() != ProjectStatus.REFUSED)
                        .map(project -> project.details().amount())
                        .reduce(Money.yuan(0), Money::plus),
                one.first(),
                one.last(),
                members.stream().map(HandleAlerts::compared).toList(),
                one.reason(),
                by == null ? "" : ProjectEvidence.printed(by),
                one.dismissedAt());
    }

    private static ComparedProject compared(MicroProject project) {
        return new ComparedProject(
                project.id(),
                project.code(),
                project.details().name(),
                project.details().place(),
                project.details().amount(),
                project.createdAt().atZoneSameInstant(BusinessClock.ZONE).toLocalDate());
    }

    /** 核销 · unknown and out of the own area give the same {@code NOT_FOUND}; conflict {@code project.error.alertChanged}. */
    @Allowed({Permission.SCREENING_RECORD, Permission.WAIVER_GRANT})
    public void dismiss(DismissAlert said) {
        Actor by = actor.require();
        SplitAlert alert = alerts.lock(said.alertId())
                .filter(one -> by.unit().level() != OrgLevel.COMMUNITY)
                .filter(one -> ProjectScope.sees(by, one.locality()))
                .orElseThrow(() -> BusinessException.notFound("project.error.noAlert"));
        alert.dismiss(said.version(), said.reason(), by.by(), clock.now());
    }
}
