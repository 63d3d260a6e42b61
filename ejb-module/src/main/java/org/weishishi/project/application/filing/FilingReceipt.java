package org.weishishi.project.application.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentRequest;
import org.weishishi.document.api.DocumentView;
import org.weishishi.document.application.Documents;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.filing.FilingAct;
import org.weishishi.project.api.filing.FilingStep;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.filing.Doer;
import org.weishishi.project.domain.filing.Filing;
import org.weishishi.shared.JsonParts;
import org.weishishi.shared.SubjectRef;

/** 备案回执 · the paper the receiving office gives; its register number is the 备案号. */
@ApplicationScoped
public class FilingReceipt {

    private final Documents documents;
    private final Directory directory;
    private final FilingRules rules;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    FilingReceipt() {
        this(null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public FilingReceipt(Documents documents, Directory directory, FilingRules rules) {
        this.documents = documents;
        this.directory = directory;
        this.rules = rules;
    }

    /** Orders it in the running transaction. @return its number */
    String order(MicroProject project, Filing filing, Doer doer, String remark, boolean silent) {
        SubjectRef subject = new SubjectRef("project", project.id());
        ProjectDetails details = project.details();
        String title = ResourceBundle.getBundle("org.weishishi.project.messages", Locale.ROOT)
                .getString("project.filing.receipt");
        long made = documents.request(new DocumentRequest(
                DocumentKind.FILING_RECEIPT,
                title,
                directory.unit(filing.receiverId()),
                doer.today(),
                new SubjectRef("filing", filing.id()),
                List.of(subject),
                page(project, filing, remark, silent),
                details.amountIsDemonstration()));
        return documents.about(subject).stream()
                .filter(paper -> paper.id() == made)
                .map(DocumentView::number)
                .findFirst()
                .orElseThrow();
    }

    private JsonObject page(MicroProject project, Filing filing, String remark, boolean silent) {
        ProjectDetails details = project.details();
        FilingStep sent = filing.steps().stream()
                .filter(step -> step.act() == FilingAct.SEND)
                .reduce((first, second) -> second)
                .orElseThrow();
        JsonArrayBuilder papers = JsonParts.array();
        rules.of(filing).papers().forEach(paper -> papers.add(JsonParts.object().add("name", paper)));
        return JsonParts.object()
                .add("issuer", directory.officialName(filing.receiverId()))
                .add(
                        "project",
                        JsonParts.object()
                                .add("name", details.name())
                                .add("number", project.code())
                                .add("street", directory.unit(filing.streetId()).name())
                                .add("community", project.locality().communityName())
                                .add("kind", project.named().kindName())
                                .add("amount", details.amount().toString())
                                .add("amountDemonstration", details.amountIsDemonstration()))
                .add(
                        "sent",
                        JsonParts.object()
                                .add("who", sent.who())
                                .add("at", sent.at().toString()))
                .add("papers", papers)
                .add("silent", silent)
                .add("remark", remark)
                .build();
    }
}
