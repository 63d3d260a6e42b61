package org.weishishi.disclosure.application.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.weishishi.disclosure.domain.notice.NoticeContent;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentView;
import org.weishishi.document.application.Documents;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.api.ProjectView;
import org.weishishi.shared.SubjectRef;

/** 公示内容起草 · the facts of a notice from the data; of the meeting only what may be read in public, no chair, no clerk. */
@ApplicationScoped
public class NoticeContents {

    private static final List<String> MEETING =
            List.of("name", "held", "began", "place", "members", "present", "quorum", "passRule", "voting");
    private static final List<String> ITEM = List.of(
            "projectId",
            "name",
            "kind",
            "proposer",
            "amount",
            "amountDemonstration",
            "favour",
            "against",
            "abstain",
            "recused",
            "passed");

    private final Directory directory;
    private final Documents documents;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    NoticeContents() {
        this(null, null);
    }

    @Inject
    public NoticeContents(Directory directory, Documents documents) {
        this.directory = directory;
        this.documents = documents;
    }

    /** @return what a meeting decided; the facts it reported of each project, at least one */
    public NoticeContent result(UnitView community, List<ProjectView> projects, List<JsonObject> facts) {
        JsonObject first = facts.get(0);
        JsonArrayBuilder items = Json.createArrayBuilder();
        facts.forEach(fact -> items.add(NoticeContent.only(fact, ITEM)));
        if (first.containsKey("refusedItems")) {
            first.getJsonArray("refusedItems")
                    .getValuesAs(JsonObject.class)
                    .forEach(fact -> items.add(NoticeContent.only(fact, ITEM)));
        }
        JsonObjectBuilder content = issued(community)
                .add("meeting", NoticeContent.only(first.getJsonObject("meeting"), MEETING))
                .add("items", items);
        resolution(projects.get(0).id()).ifPresent(number -> content.add("resolution", number));
        return new NoticeContent(content.build());
    }

    /** @return the projects a notice about the work is about */
    public NoticeContent work(UnitView community, List<ProjectView> projects) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        projects.forEach(one -> items.add(item(one)));
        return new NoticeContent(issued(community).add("items", items).build());
    }

    private static JsonObject item(ProjectView project) {
        JsonObjectBuilder item = Json.createObjectBuilder()
                .add("projectId", project.id())
                .add("name", project.name())
                .add("kind", project.kind())
                .add("proposer", project.proposer())
                .add("amount", project.amount().yuan().toPlainString());
        if (project.amountIsDemonstration()) {
            item.add("amountDemonstration", JsonValue.TRUE);
        }
        return item.build();
    }

    private JsonObjectBuilder issued(UnitView community) {
        return Json.createObjectBuilder()
                .add("community", community.name())
                .add("council", OfficialWords.of("disclosure.words.council", community.name()))
                .add("issuer", directory.officialName(community.id()));
    }

    private Optional<String> resolution(long projectId) {
        return documents.about(new SubjectRef("project", projectId)).stream()
                .filter(document -> document.kind() == DocumentKind.RESOLUTION)
                .reduce((earlier, later) -> later)
                .map(DocumentView::number);
    }
}
