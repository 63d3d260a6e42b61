package org.weishishi.approval.application.sheet;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.text.MessageFormat;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.approval.api.DecisionView;
import org.weishishi.approval.api.ReturnedTo;
import org.weishishi.approval.application.ApprovalText;
import org.weishishi.approval.application.ApprovalViews;
import org.weishishi.approval.application.Trails;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.SnapshotRepository;
import org.weishishi.approval.domain.Submission;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Entry;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentRequest;
import org.weishishi.document.application.Documents;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.JsonParts;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;
import org.weishishi.signature.api.SignatureView;

/** 审批表成文 · orders the sheet of an approval as it stood after one act, from the trail up to there. */
@UseCase
public class OrderSheet {

    private final ApprovalRepository approvals;
    private final ApprovalViews views;
    private final Documents documents;
    private final Directory directory;
    private final SnapshotRepository snapshots;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    OrderSheet() {
        this(null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public OrderSheet(
            ApprovalRepository approvals,
            ApprovalViews views,
            Documents documents,
            Directory directory,
            SnapshotRepository snapshots) {
        this.approvals = approvals;
        this.views = views;
        this.documents = documents;
        this.directory = directory;
        this.snapshots = snapshots;
    }

    /** @param order what {@code ApprovalNews} put into the outbox @return what the approval is about */
    @Allowed(Permission.SYSTEM)
    public SubjectRef order(JsonObject order) {
        Approval approval =
                approvals.find(order.getJsonNumber("approval").longValue()).orElseThrow();
        List<Entry> trail = approvals.trail(approval.id()).stream()
                .limit(order.getInt("entries"))
                .toList();
        Submission submission = snapshots.of(approval, order.getString("snapshot"));
        List<DecisionView> decisions = views.decisions(approval.course(), trail, true);
        documents.request(new DocumentRequest(
                DocumentKind.APPROVAL_SHEET,
                ApprovalText.of("approval.sheet.title"),
                directory.unit(approval.about().communityId()),
                OffsetDateTime.parse(order.getString("at"))
                        .atZoneSameInstant(BusinessClock.ZONE)
                        .toLocalDate(),
                new SubjectRef("approval", approval.id()),
                List.of(approval.subject()),
                page(approval.course(), submission, trail, decisions, order.getString("state")),
                submission.demonstration() || decisions.stream().anyMatch(DecisionView::demonstration)));
        return approval.subject();
    }

    private JsonObject page(
            Course course, Submission submission, List<Entry> trail, List<DecisionView> decisions, String state) {
        JsonObject facts = submission.json();
        JsonObjectBuilder sheet = JsonParts.object().add("project", facts.getJsonObject("project"));
        for (String paper : List.of("resolution", "disclosure")) {
            if (facts.containsKey(paper)) {
                sheet.add(paper, facts.get(paper));
            }
        }
        JsonArrayBuilder lines = JsonParts.array();
        decisions.forEach(d -> lines.add(line(d, trail.get(d.number() - 1).by())));
        Entry submitted = Trails.submitted(trail);
        ActedBy by = submitted.by();
        return sheet.add(
                        "submitted",
                        JsonParts.object()
                                .add("name", by.personName())
                                .add("post", by.postName())
                                .add("unit", by.unitName())
                                .add("at", at(submitted.at())))
                .add("outcome", outcome(state))
                .add("subjectHash", submission.hash())
                .add("columns", columns(course, decisions))
                .add("decisions", lines)
                .build();
    }

    /** 意见栏 · one for each level that takes part, also before somebody there has decided. */
    private static JsonObjectBuilder columns(Course course, List<DecisionView> decisions) {
        JsonObjectBuilder columns = JsonParts.object();
        Stream.concat(
                        course.applicable().stream().map(step -> step.level().name()),
                        decisions.stream().map(DecisionView::level))
                .distinct()
                .forEach(level -> columns.add(level, true));
        return columns;
    }

    private static String outcome(String state) {
        return switch (state) {
            case "APPROVED", "RETURNED" -> state;
            case "REJECTED" -> "REFUSED";
            case "CANCELLED", "TERMINATED" -> "WITHDRAWN";
            default -> "RUNNING";
        };
    }

    private JsonObjectBuilder line(DecisionView d, ActedBy by) {
        JsonObjectBuilder line = JsonParts.object()
                .add("step", d.takenBack() ? d.step() + ApprovalText.of("approval.sheet.takenBack") : d.step())
                .add("level", d.level())
                .add("round", d.round())
                .add("decision", word(d.kind()))
                .add("name", d.name())
                .add("post", d.post())
                .add("unit", d.unit())
                .add("at", at(d.at()))
                .add("demonstration", d.demonstration());
        if (d.returned() != null) {
            line.add("returned", returned(d.returned()));
        }
        if (!d.opinion().isBlank()) {
            line.add("opinion", d.opinion());
        }
        if (!d.onBehalfOf().isEmpty()) {
            line.add("onBehalf", String.join(" / ", d.onBehalfOf()));
        }
        if (!d.enteredBy().isEmpty()) {
            line.add("enteredBy", d.enteredBy());
        }
        Optional.ofNullable(d.signature()).ifPresent(signature -> line.add("signature", signature(signature)));
        Optional.ofNullable(by.unitId())
                .ifPresent(unit -> line.add("organ", directory.unit(unit).code()));
        return line;
    }

    private static JsonObjectBuilder signature(SignatureView made) {
        return JsonParts.object()
                .add("subject", made.certificateSubject())
                .add("serial", made.serial())
                .add("digest", made.digest())
                .add("demonstration", made.demonstration());
    }

    private static String returned(ReturnedTo back) {
        String way = ApprovalText.of(back.straightBack() ? "approval.returned.straight" : "approval.returned.order");
        String to = back.step().isEmpty() ? ApprovalText.of("approval.returned.initiator") : back.step();
        return MessageFormat.format(way, to);
    }

    private static String word(DecisionKind kind) {
        return kind.isReturn() ? "RETURN" : kind.name();
    }

    private static String at(OffsetDateTime time) {
        return time.atZoneSameInstant(BusinessClock.ZONE).toOffsetDateTime().toString();
    }
}
