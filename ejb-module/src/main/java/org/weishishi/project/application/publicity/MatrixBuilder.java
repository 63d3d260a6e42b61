package org.weishishi.project.application.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weishishi.project.api.EvidenceSource;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.publicity.PublicityCell;
import org.weishishi.project.api.publicity.PublicityCell.Level;
import org.weishishi.project.api.publicity.PublicityMark;
import org.weishishi.project.api.publicity.PublicityProject;
import org.weishishi.project.api.publicity.PublicityRow;
import org.weishishi.project.api.publicity.PublicityScope;
import org.weishishi.project.domain.PublicityRepository;
import org.weishishi.project.domain.PublicityRepository.Outline;
import org.weishishi.project.domain.PublicityRepository.Passed;

/** 矩阵编制 · a row is due once its stage is passed; due and without a sound mark it is red. Progress and outcome are due when it is closed. */
@ApplicationScoped
public class MatrixBuilder {

    private static final Map<StageKind, PublicityRow> DUE = Map.of(
            StageKind.COLLECTION, PublicityRow.PROPOSAL,
            StageKind.CONSULTATION, PublicityRow.CONSULTATION,
            StageKind.MEETING, PublicityRow.RESOLUTION,
            StageKind.DISCLOSURE, PublicityRow.RESULT_OF_VOTE);

    private final PublicityRepository projects;
    private final Iterable<EvidenceSource> sources;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    MatrixBuilder() {
        this(null, (Iterable<EvidenceSource>) null);
    }

    @Inject
    public MatrixBuilder(PublicityRepository projects, @Any Instance<EvidenceSource> sources) {
        this(projects, (Iterable<EvidenceSource>) sources);
    }

    /** With the evidence sources given. */
    public MatrixBuilder(PublicityRepository projects, Iterable<EvidenceSource> sources) {
        this.projects = projects;
        this.sources = sources;
    }

    /**
     * 一行 · a project with where it lies.
     *
     * @param outline where it lies
     * @param project its six cells
     */
    record Line(Outline outline, PublicityProject project) {}

    /** @return the six rows of one project as they stand now */
    public PublicityProject one(long projectId) {
        return of(new PublicityScope(null, projectId), false).get(0).project();
    }

    /** @param closing whether everything is due, because the project is to be closed */
    List<Line> of(PublicityScope scope, boolean closing) {
        Map<Long, Set<PublicityRow>> due = new HashMap<>();
        for (Passed one : projects.passed(scope)) {
            PublicityRow row = DUE.get(one.kind());
            if (row != null) {
                due.computeIfAbsent(one.projectId(), id -> EnumSet.noneOf(PublicityRow.class))
                        .add(row);
            }
        }
        Map<Long, Map<PublicityRow, List<PublicityMark>>> marks = new HashMap<>();
        for (EvidenceSource source : sources) {
            for (PublicityMark mark : source.marks(scope)) {
                marks.computeIfAbsent(mark.projectId(), id -> new EnumMap<>(PublicityRow.class))
                        .computeIfAbsent(mark.row(), row -> new ArrayList<>())
                        .add(mark);
            }
        }
        return projects.outlines(scope).stream()
                .map(one -> new Line(
                        one,
                        project(
                                one,
                                closing ? EnumSet.allOf(PublicityRow.class) : due.getOrDefault(one.id(), Set.of()),
                                marks.getOrDefault(one.id(), Map.of()))))
                .toList();
    }

    private static PublicityProject project(
            Outline one, Set<PublicityRow> due, Map<PublicityRow, List<PublicityMark>> marks) {
        List<PublicityCell> cells = new ArrayList<>();
        for (PublicityRow row : PublicityRow.values()) {
            cells.add(cell(one.id(), row, due.contains(row), marks.getOrDefault(row, List.of())));
        }
        return new PublicityProject(one.id(), one.code(), one.name(), List.copyOf(cells));
    }

    private static PublicityCell cell(long project, PublicityRow row, boolean due, List<PublicityMark> said) {
        List<PublicityMark> weak = said.stream().filter(PublicityMark::weak).toList();
        if (!weak.isEmpty()) {
            return new PublicityCell(row, Level.WEAK, weak);
        }
        if (!said.isEmpty()) {
            return new PublicityCell(row, Level.SOUND, List.of());
        }
        if (!due) {
            return new PublicityCell(row, Level.AHEAD, List.of());
        }
        String page = row.disclosure() ? "/disclosure/notices.xhtml" : "/project/project.xhtml?id=" + project;
        return new PublicityCell(
                row,
                Level.WEAK,
                List.of(new PublicityMark(
                        project, row, true, "project.publicity.missing." + row.name(), List.of(), page)));
    }
}
