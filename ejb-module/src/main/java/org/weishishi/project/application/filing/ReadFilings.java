package org.weishishi.project.application.filing;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.application.Documents;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.filing.FilingFile;
import org.weishishi.project.api.filing.FilingQuery;
import org.weishishi.project.api.filing.FilingRow;
import org.weishishi.project.api.filing.FilingState;
import org.weishishi.project.api.filing.FilingView;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.application.ProjectViews;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.filing.Filing;
import org.weishishi.project.domain.filing.FilingRepository;
import org.weishishi.project.domain.filing.FilingRepository.Cursor;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Page;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/** 备案台 · what waits at a street or at the office that records, and everything about one filing. */
@UseCase
public class ReadFilings {

    private static final int MOST = 100;
    private static final Set<FilingState> OF_STREET = EnumSet.of(FilingState.TO_SEND, FilingState.RETURNED);
    private static final Set<FilingState> OF_RECEIVER = EnumSet.of(FilingState.SENT);

    private final ProjectRepository projects;
    private final FilingRepository filings;
    private final FilingRules rules;
    private final Documents documents;
    private final CurrentActor actor;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ReadFilings() {
        this(null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ReadFilings(
            ProjectRepository projects,
            FilingRepository filings,
            FilingRules rules,
            Documents documents,
            CurrentActor actor) {
        this.projects = projects;
        this.filings = filings;
        this.rules = rules;
        this.documents = documents;
        this.actor = actor;
    }

    /** @return one page of the own office, most urgent first; of filed ones the latest first */
    @Allowed(
            value = {Permission.FILING_SEND, Permission.FILING_RECORD},
            kind = Allowed.Kind.READ)
    public Page<FilingRow> page(FilingQuery query) {
        Actor reader = actor.require();
        boolean sender = reader.unit().level() == OrgLevel.STREET;
        int size = Math.max(1, Math.min(MOST, query.size()));
        List<Filing> found = filings.list(new FilingRepository.Criteria(
                reader.unit().id(), sender, states(query.tab(), sender), cursor(query.after()), size + 1));
        List<Filing> shown = found.size() > size ? found.subList(0, size) : found;
        Map<Long, MicroProject> known =
                projects
                        .withIds(
                                shown.stream().map(Filing::projectId).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(MicroProject::id, Function.identity()));
        return new Page<>(
                shown.stream()
                        .flatMap(one -> row(one, known.get(one.projectId())))
                        .toList(),
                found.size() > size ? text(shown.get(size - 1)) : null,
                shown.size());
    }

    private static Set<FilingState> states(FilingQuery.Tab tab, boolean sender) {
        return switch (tab) {
            case OURS -> sender ? OF_STREET : OF_RECEIVER;
            case THEIRS -> sender ? OF_RECEIVER : OF_STREET;
            case DONE -> EnumSet.of(FilingState.FILED);
        };
    }

    private Stream<FilingRow> row(Filing filing, @Nullable MicroProject project) {
        return project == null ? Stream.empty() : Stream.of(new FilingRow(ProjectViews.of(project), view(filing)));
    }

    private static String text(Filing last) {
        return last.due() + "_" + last.id();
    }

    /** A cursor that no list gave begins at the beginning. */
    private static @Nullable Cursor cursor(@Nullable String after) {
        if (after == null || !after.matches("\\d{4}-\\d\\d-\\d\\d_\\d{1,18}")) {
            return null;
        }
        try {
            return new Cursor(LocalDate.parse(after.substring(0, 10)), Long.parseLong(after.substring(11)));
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** @return the file; unknown and out of scope give the same {@code NOT_FOUND} */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public FilingFile file(long id) {
        Actor reader = actor.require();
        Filing filing = filings.find(id).orElseThrow(() -> BusinessException.notFound("project.error.noFiling"));
        MicroProject project = projects.find(filing.projectId())
                .filter(one -> ProjectScope.sees(reader, one.locality()))
                .orElseThrow(() -> BusinessException.notFound("project.error.noFiling"));
        boolean going = project.stage() == StageKind.FILING
                && project.status() == ProjectStatus.RUNNING
                && filing.stageKey().equals(project.stageKey());
        long unit = reader.unit().id();
        return new FilingFile(
                ProjectViews.of(project),
                project.details(),
                view(filing),
                documents.about(new SubjectRef("project", project.id())),
                going,
                going && filing.state().withStreet() && filing.streetId() == unit && reader.may(Permission.FILING_SEND),
                going
                        && filing.state() == FilingState.SENT
                        && filing.receiverId() == unit
                        && reader.may(Permission.FILING_RECORD));
    }

    /** @return the filings of a project, oldest first; unknown and out of scope give the same {@code NOT_FOUND} */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public List<FilingView> of(long projectId) {
        MicroProject project = ProjectScope.visible(projects, projectId, actor.require());
        return filings.of(project.id()).stream().map(this::view).toList();
    }

    private FilingView view(Filing filing) {
        return filing.view(rules.of(filing));
    }
}
