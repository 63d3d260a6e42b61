package org.weishishi.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import org.weishishi.approval.api.ApprovalEnded;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalChain.Step;
import org.weishishi.approval.domain.Decision;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentRequest;
import org.weishishi.document.application.Documents;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.SubjectRef;
import org.weishishi.signature.api.SignatureView;
import org.weishishi.signature.application.Signatures;
import org.weishishi.task.application.Notices;

/** 审批后续 · what an act leaves behind: notices, a new version of the approval sheet, the news of the end. */
@ApplicationScoped
public class ApprovalNews {

    private final Notices notices;
    private final Documents documents;
    private final Directory directory;
    private final BusinessClock clock;
    private final Signatures signatures;
    private final Event<ApprovalEnded> ended;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ApprovalNews() {
        this(null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ApprovalNews(
            Notices notices,
            Documents documents,
            Directory directory,
            BusinessClock clock,
            Signatures signatures,
            Event<ApprovalEnded> ended) {
        this.notices = notices;
        this.documents = documents;
        this.directory = directory;
        this.clock = clock;
        this.signatures = signatures;
        this.ended = ended;
    }

    /** Tells the holders of the current round. */
    void tellHolders(Approval approval) {
        approval.current()
                .ifPresent(round -> round.openTasks()
                        .forEach(task -> notices.tell(
                                task.personId(),
                                "approval.notice.task",
                                List.of(approval.about().title(), round.due().toString()),
                                new SubjectRef("task", task.id()))));
    }

    /** Everything that follows a decision. */
    void decided(Approval approval) {
        sheet(approval);
        switch (approval.state()) {
            case RUNNING -> tellHolders(approval);
            case BLOCKED -> tellInitiator(approval, "approval.notice.blocked");
            case RETURNED -> tellInitiator(approval, "approval.notice.returned");
            case APPROVED -> end(approval, "approval.notice.approved", ApprovalEnded.Outcome.APPROVED);
            case REJECTED -> end(approval, "approval.notice.rejected", ApprovalEnded.Outcome.REJECTED);
        }
    }

    private void end(Approval approval, String notice, ApprovalEnded.Outcome outcome) {
        tellInitiator(approval, notice);
        ended.fire(new ApprovalEnded(approval.id(), approval.subject(), outcome, approval.updatedAt()));
    }

    private void tellInitiator(Approval approval, String key) {
        Long person = approval.initiator().personId();
        if (person != null) {
            notices.tell(person, key, List.of(approval.about().title()), approval.subject());
        }
    }

    private void sheet(Approval approval) {
        JsonObject facts = approval.submission().facts();
        documents.request(new DocumentRequest(
                DocumentKind.APPROVAL_SHEET,
                ApprovalText.of("approval.sheet.title"),
                directory.unit(approval.about().communityId()),
                clock.today(),
                new SubjectRef("approval", approval.id()),
                List.of(approval.subject()),
                snapshot(approval, facts),
                demonstration(approval)));
    }

    /** 演示 · the case itself is one, or a decision made so far. */
    private static boolean demonstration(Approval approval) {
        return approval.submission().demonstration()
                || approval.decisions().stream()
                        .anyMatch(d -> approval.chain().steps().get(d.step()).demonstration());
    }

    private JsonObject snapshot(Approval approval, JsonObject facts) {
        JsonObjectBuilder sheet = Json.createObjectBuilder().add("project", facts.getJsonObject("project"));
        for (String paper : List.of("resolution", "disclosure")) {
            if (facts.containsKey(paper)) {
                sheet.add(paper, facts.get(paper));
            }
        }
        JsonArrayBuilder lines = Json.createArrayBuilder();
        approval.decisions().forEach(d -> lines.add(line(approval, d)));
        return sheet.add(
                        "submitted",
                        Json.createObjectBuilder()
                                .add("name", approval.initiator().personName())
                                .add("post", approval.initiator().postName())
                                .add("unit", approval.initiator().unitName())
                                .add("at", at(approval.startedAt())))
                .add("outcome", ApprovalViews.outcome(approval.state()))
                .add("subjectHash", approval.submission().hash())
                .add("decisions", lines)
                .build();
    }

    private JsonObjectBuilder line(Approval approval, Decision d) {
        Step step = approval.chain().steps().get(d.step());
        JsonObjectBuilder line = Json.createObjectBuilder()
                .add("step", step.name())
                .add("level", step.level().name())
                .add("round", d.round())
                .add("decision", word(d.kind()))
                .add("opinion", d.opinion())
                .add("name", d.by().personName())
                .add("post", d.by().postName())
                .add("unit", d.by().unitName())
                .add("at", at(d.at()))
                .add("demonstration", step.demonstration());
        Optional.ofNullable(d.signed())
                .flatMap(signatures::over)
                .ifPresent(signature -> line.add("signature", signature(signature)));
        Optional.ofNullable(d.by().unitId())
                .ifPresent(unit -> line.add("organ", directory.unit(unit).code()));
        return line;
    }

    private static JsonObjectBuilder signature(SignatureView made) {
        return Json.createObjectBuilder()
                .add("subject", made.certificateSubject())
                .add("serial", made.serial())
                .add("digest", made.digest())
                .add("demonstration", made.demonstration());
    }

    private static String word(DecisionKind kind) {
        return switch (kind) {
            case APPROVE, APPROVE_WITH_COMMENT, REJECT -> kind.name();
            case RETURN_TO_INITIATOR, RETURN_TO_PREVIOUS -> "RETURN";
        };
    }

    private static String at(java.time.OffsetDateTime time) {
        return time.atZoneSameInstant(BusinessClock.ZONE).toOffsetDateTime().toString();
    }

    /** @return whether somebody must still act */
    static boolean underWay(Approval approval) {
        return approval.state() != ApprovalState.APPROVED && approval.state() != ApprovalState.REJECTED;
    }
}
