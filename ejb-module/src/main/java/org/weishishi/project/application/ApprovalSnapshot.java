package org.weishishi.project.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentView;
import org.weishishi.document.application.Documents;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.application.declaration.Declarations;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectStage;
import org.weishishi.project.domain.StageState;
import org.weishishi.shared.SubjectRef;

/**
 * 送审快照 · the facts a project is decided on: the project, the version of its declaration the council resolved on, the facts of every stage passed, and the numbers of resolution
 * and disclosure. The part {@code project} has the shape of the approval sheet in docs/documents.md.
 */
@ApplicationScoped
public class ApprovalSnapshot {

    private final Directory directory;
    private final Documents documents;
    private final Declarations declarations;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ApprovalSnapshot() {
        this(null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ApprovalSnapshot(Directory directory, Documents documents, Declarations declarations) {
        this.directory = directory;
        this.documents = documents;
        this.declarations = declarations;
    }

    JsonObject of(MicroProject project) {
        JsonObjectBuilder stages = Json.createObjectBuilder();
        project.road().stream()
                .filter(s -> s.state() == StageState.PASSED)
                .forEach((ProjectStage s) -> stages.add(s.kind().name(), s.facts()));
        JsonObjectBuilder snapshot =
                Json.createObjectBuilder().add("project", facts(project)).add("stages", stages);
        declarations.voted(project).ifPresent(voted -> snapshot.add("declaration", voted));
        for (DocumentView paper : documents.about(new SubjectRef("project", project.id()))) {
            if (paper.kind() != DocumentKind.APPROVAL_SHEET) {
                snapshot.add(paper.kind().name().toLowerCase(Locale.ROOT), paper.number());
            }
        }
        return snapshot.build();
    }

    private JsonObjectBuilder facts(MicroProject project) {
        ProjectDetails details = project.details();
        return Json.createObjectBuilder()
                .add("number", project.code())
                .add("name", details.name())
                .add("community", project.locality().communityName())
                .add("street", directory.unit(project.locality().streetId()).name())
                .add("district", directory.unit(project.locality().districtId()).name())
                .add("kind", project.named().kindName())
                .add("field", project.named().fieldName())
                .add("proposer", details.proposerUnit())
                .add("amount", details.amount().toString())
                .add("amountDemonstration", details.amountIsDemonstration())
                .add("summary", details.content())
                .add("place", details.place())
                .add("beneficiaries", details.beneficiaries());
    }
}
