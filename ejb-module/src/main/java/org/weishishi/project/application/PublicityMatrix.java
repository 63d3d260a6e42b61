package org.weishishi.project.application;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentView;
import org.weishishi.project.api.Evidence;
import org.weishishi.project.api.ProjectFile.MatrixRow;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectStage;
import org.weishishi.project.domain.StageState;

/**
 * 三议三公开 · three discussions and three disclosures: record (evidence told), signed (a named person ended it) and basis (the
 * paper, or for the two first discussions the record itself). Disclosures ② and ③ are not yet due on this road.
 */
final class PublicityMatrix {

    private PublicityMatrix() {}

    static List<MatrixRow> of(MicroProject project, List<Evidence> evidence, List<DocumentView> papers) {
        List<MatrixRow> rows = new ArrayList<>();
        rows.add(row("project.matrix.proposal", StageKind.COLLECTION, null, project, evidence, papers));
        rows.add(row("project.matrix.consultation", StageKind.CONSULTATION, null, project, evidence, papers));
        rows.add(row(
                "project.matrix.resolution", StageKind.MEETING, DocumentKind.RESOLUTION, project, evidence, papers));
        rows.add(row(
                "project.matrix.disclosure1",
                StageKind.DISCLOSURE,
                DocumentKind.DISCLOSURE,
                project,
                evidence,
                papers));
        rows.add(new MatrixRow("project.matrix.disclosure2", null, null, null));
        rows.add(new MatrixRow("project.matrix.disclosure3", null, null, null));
        return List.copyOf(rows);
    }

    private static MatrixRow row(
            String key,
            StageKind kind,
            @Nullable DocumentKind paper,
            MicroProject project,
            List<Evidence> evidence,
            List<DocumentView> papers) {
        ProjectStage stage = project.road().stream()
                .filter(s -> s.kind() == kind)
                .findFirst()
                .orElse(null);
        if (stage == null || stage.state() == StageState.AHEAD) {
            return new MatrixRow(key, null, null, null);
        }
        boolean told = evidence.stream().anyMatch(e -> e.stage() == kind);
        boolean ended = stage.endedBy() != null;
        if (!ended && !told) {
            return new MatrixRow(key, null, null, null);
        }
        boolean basis = paper == null ? told : papers.stream().anyMatch(p -> p.kind() == paper);
        return new MatrixRow(key, told, ended, basis);
    }
}
