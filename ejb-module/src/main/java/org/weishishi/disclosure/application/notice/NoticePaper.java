package org.weishishi.disclosure.application.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentRequest;
import org.weishishi.document.api.DocumentView;
import org.weishishi.document.application.Documents;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.SubjectRef;

/** 公示文书 · asks for the document of a notice and finds it again. */
@ApplicationScoped
public class NoticePaper {

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

    public void request(DisclosureNotice notice, UnitView community, List<JsonObject> facts) {
        SubjectRef origin = new SubjectRef("notice", notice.id());
        UnitView street = directory.ancestor(community.id(), OrgLevel.STREET);
        documents.request(new DocumentRequest(
                DocumentKind.DISCLOSURE,
                notice.title(),
                community,
                notice.period().publishedOn(),
                origin,
                Stream.concat(
                                notice.projects().stream()
                                        .map(project -> new SubjectRef("project", project.projectId())),
                                Stream.of(origin))
                        .toList(),
                NoticeSnapshot.of(
                        new NoticeSnapshot.Names(
                                community.name(),
                                directory.officialName(community.id()),
                                directory.officialName(street.id()),
                                resolution(notice)),
                        facts,
                        notice.period(),
                        notice.posting()),
                facts.stream().anyMatch(NoticeSnapshot::demonstration)));
    }

    public List<DocumentView> of(long noticeId) {
        return documents.about(new SubjectRef("notice", noticeId));
    }

    private @Nullable String resolution(DisclosureNotice notice) {
        SubjectRef project = new SubjectRef("project", notice.projects().get(0).projectId());
        Optional<DocumentView> last = documents.about(project).stream()
                .filter(document -> document.kind() == DocumentKind.RESOLUTION)
                .reduce((earlier, later) -> later);
        return last.map(DocumentView::number).orElse(null);
    }
}
