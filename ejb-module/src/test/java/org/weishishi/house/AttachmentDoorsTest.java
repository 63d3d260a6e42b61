package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.document.api.DocumentContent;
import org.weishishi.document.api.attachment.AttachmentView;
import org.weishishi.document.api.attachment.RemoveAttachment;
import org.weishishi.document.api.attachment.Upload;
import org.weishishi.document.application.SweepContent;
import org.weishishi.document.application.attachment.Attachments;
import org.weishishi.document.application.attachment.KeepAttachments;
import org.weishishi.document.application.attachment.OpenAttachment;
import org.weishishi.document.application.attachment.SweepAttachments;
import org.weishishi.document.infrastructure.attachment.SampleFiles;
import org.weishishi.project.api.proposal.DeclineProposal;
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.application.proposal.HandleProposal;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.shared.SubjectRef;

/** Attachments through the doors: kept for a form, given to a proposal, read and removed by who may. */
class AttachmentDoorsTest {

    private static final String CLERK = "liantang.clerk";

    private final OpenHouse house = new OpenHouse();

    @AfterEach
    void close() {
        house.close();
    }

    private SubjectRef proposal() {
        long id = house.call(
                Intake.class,
                "enter",
                new EnterProposal("换楼道灯𰻝", "李㛃", ProposerCategory.RESIDENT, ProposalChannel.PAPER));
        return new SubjectRef("proposal", id);
    }

    private AttachmentView keep() {
        return house.call(KeepAttachments.class, "keep", new Upload("现场.jpg", SampleFiles.photograph()));
    }

    @Test
    void whatIsKeptForAFormBelongsToWhoUploadedIt() throws IOException {
        house.as(CLERK);
        AttachmentView kept = keep();
        assertThat(house.<List<AttachmentView>>call(KeepAttachments.class, "kept", List.of(kept.id())))
                .extracting(AttachmentView::id)
                .containsExactly(kept.id());
        DocumentContent original = house.call(OpenAttachment.class, "original", kept.id());
        assertThat(original.stream().readAllBytes()).isEqualTo(SampleFiles.photograph());
        house.as("liantang.secretary");
        assertThat(house.<List<AttachmentView>>call(KeepAttachments.class, "kept", List.of(kept.id())))
                .isEmpty();
        refused("document.error.noAttachment", () -> house.call(OpenAttachment.class, "original", kept.id()));
        refused(
                "document.error.noAttachment",
                () -> house.call(KeepAttachments.class, "remove", new RemoveAttachment(kept.id())));
    }

    @Test
    void aProposalsFilesAreReadInScopeAndChangedWhileItIsOpen() {
        house.as(CLERK);
        SubjectRef subject = proposal();
        AttachmentView first =
                house.call(KeepAttachments.class, "attach", subject, new Upload("问需表.pdf", SampleFiles.pdf()));
        AttachmentView second = keep();
        house.stored().in(() -> {
            house.room(Attachments.class)
                    .bind(
                            List.of(second.id()),
                            subject,
                            house.room(org.weishishi.organization.application.CurrentActor.class)
                                    .require());
            return 0;
        });
        assertThat(list(subject)).extracting(AttachmentView::name).containsExactly("问需表.pdf", "现场.jpg");
        assertThat(house.<DocumentContent>call(OpenAttachment.class, "preview", second.id())
                        .mediaType())
                .isEqualTo("image/jpeg");
        refused("document.error.noAttachment", () -> house.call(OpenAttachment.class, "preview", first.id()));
        house.as("liantang.street");
        assertThat(list(subject)).hasSize(2);
        refused(
                "document.error.noSubject",
                () -> house.call(KeepAttachments.class, "attach", subject, new Upload("x.pdf", SampleFiles.pdf())));
        house.as(CLERK);
        house.call(KeepAttachments.class, "remove", new RemoveAttachment(first.id()));
        assertThat(list(subject)).extracting(AttachmentView::id).containsExactly(second.id());
        house.call(HandleProposal.class, "decline", new DeclineProposal(subject.id(), "属于物业职责"));
        refused(
                "document.error.attachmentStays",
                () -> house.call(KeepAttachments.class, "remove", new RemoveAttachment(second.id())));
        assertThat(house.recorded("attachment", first.id())).containsExactly("document.KeepAttachments.remove");
    }

    private List<AttachmentView> list(SubjectRef subject) {
        return house.call(KeepAttachments.class, "list", subject);
    }

    @Test
    void anotherCommunitysFilesAreNotThere() {
        house.as(CLERK);
        SubjectRef subject = proposal();
        AttachmentView made =
                house.call(KeepAttachments.class, "attach", subject, new Upload("问需表.pdf", SampleFiles.pdf()));
        for (String other : List.of("minxin.clerk", "minxin.street", "nanshan.officer", "auditor")) {
            house.as(other);
            refused("document.error.noSubject", () -> list(subject));
            refused("document.error.noAttachment", () -> house.call(OpenAttachment.class, "original", made.id()));
        }
        refused("document.error.noSubject", () -> list(new SubjectRef("nothing", 1)));
    }

    @Test
    void aFileThatWasNeverSubmittedGoesAfterThirtyDays() {
        house.as(CLERK);
        AttachmentView kept = keep();
        SubjectRef subject = proposal();
        house.call(KeepAttachments.class, "attach", subject, new Upload("问需表.pdf", SampleFiles.pdf()));
        house.at("2016-08-10T09:00:00+08:00");
        house.asSystem();
        assertThat(house.<Integer>call(SweepAttachments.class, "sweep")).isZero();
        house.at("2016-08-18T09:00:00+08:00");
        assertThat(house.<Integer>call(SweepAttachments.class, "sweep")).isEqualTo(1);
        house.call(SweepContent.class, "sweep");
        house.as(CLERK);
        assertThat(list(subject)).hasSize(1);
        refused("document.error.noAttachment", () -> house.call(OpenAttachment.class, "original", kept.id()));
    }
}
