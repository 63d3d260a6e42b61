package org.weishishi.disclosure.application.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.NoticeKind;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.NoticeContent;
import org.weishishi.disclosure.domain.notice.NoticePosting;
import org.weishishi.disclosure.domain.period.NoticePeriod;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentRequest;
import org.weishishi.document.api.DocumentView;
import org.weishishi.document.application.Documents;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.SubjectRef;

/** 公示文书 · asks for the paper and the poster of a released notice; a correction's paper names the paper it replaces. */
@ApplicationScoped
public class NoticePaper {

    private static final List<JsonValue> EMPTY = List.of(Json.createValue(""), JsonValue.EMPTY_JSON_ARRAY);
    private static final Set<String> GONE =
            Set.of("meeting", "items", "resolution", "text", "figures", "photos", "files");
    private static final Set<String> NAMED = Set.of("old", NoticeContent.REASON);

    private final Documents documents;
    private final Directory directory;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    NoticePaper() {
        this(null, null);
    }

    @Inject
    public NoticePaper(Documents documents, Directory directory) {
        this.documents = documents;
        this.directory = directory;
    }

    void request(DisclosureNotice notice, UnitView community) {
        request(notice, community, DocumentKind.DISCLOSURE);
        if (notice.origin().kind() != NoticeKind.WITHDRAWAL) {
            request(notice, community, DocumentKind.POSTER);
        }
    }

    private void request(DisclosureNotice notice, UnitView community, DocumentKind kind) {
        SubjectRef own = new SubjectRef("notice", notice.id());
        documents.request(new DocumentRequest(
                kind,
                notice.title(),
                community,
                notice.period().publishedOn(),
                new SubjectRef("notice", notice.rootId()),
                Stream.concat(
                                notice.projects().stream()
                                        .map(project -> new SubjectRef("project", project.projectId())),
                                Stream.of(own))
                        .toList(),
                snapshot(notice, community),
                notice.content().items().stream().anyMatch(item -> item.getBoolean("amountDemonstration", false))));
    }

    /** The facts on the page, in the shape of docs/documents.md. */
    private JsonObject snapshot(DisclosureNotice notice, UnitView community) {
        NoticePosting posting = notice.posting();
        JsonObjectBuilder page = Json.createObjectBuilder();
        said(notice, page);
        page.add("carrier", posting.carrier())
                .add(
                        "objection",
                        Json.createObjectBuilder()
                                .add("to", directory.officialName(community.id()))
                                .add("address", posting.address())
                                .add("phone", posting.phone())
                                .add("contact", posting.contact())
                                .add("handler", handler(community)));
        if (notice.origin().kind() != NoticeKind.WITHDRAWAL) {
            page.add("period", span(notice.period()));
        }
        return page.build();
    }

    private static void said(DisclosureNotice notice, JsonObjectBuilder page) {
        NoticeKind kind = notice.origin().kind();
        JsonObject content = notice.content().json();
        content.forEach((name, value) -> {
            boolean gone = kind == NoticeKind.WITHDRAWAL && GONE.contains(name);
            if (!gone && !NAMED.contains(name) && !EMPTY.contains(value)) {
                page.add(name, value);
            }
        });
        if (kind != NoticeKind.ORIGINAL) {
            page.add(
                    kind == NoticeKind.CORRECTION ? "correction" : "withdrawal",
                    Json.createObjectBuilder(content.getJsonObject("old"))
                            .add("reason", content.getString(NoticeContent.REASON)));
        }
        if (kind != NoticeKind.WITHDRAWAL && notice.origin().stage() != DisclosureStage.RESOLUTION) {
            page.add("work", notice.origin().stage().name());
        }
    }

    private static JsonObject span(NoticePeriod period) {
        return Json.createObjectBuilder()
                .add("from", period.firstDay().toString())
                .add("to", period.lastDay().toString())
                .add("days", period.days())
                .add("counting", period.workingDays() ? "WORKING_DAYS" : "CALENDAR_DAYS")
                .build();
    }

    private String handler(UnitView community) {
        return directory.officialName(
                directory.ancestor(community.id(), OrgLevel.STREET).id());
    }

    /** @return the papers of the notice, oldest first */
    public List<DocumentView> of(long noticeId) {
        return documents.about(new SubjectRef("notice", noticeId));
    }
}
