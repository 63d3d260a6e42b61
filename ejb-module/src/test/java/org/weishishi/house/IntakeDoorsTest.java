package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.document.api.attachment.AttachmentView;
import org.weishishi.document.api.attachment.Upload;
import org.weishishi.document.application.attachment.KeepAttachments;
import org.weishishi.document.infrastructure.attachment.SampleFiles;
import org.weishishi.organization.api.draft.DraftKey;
import org.weishishi.organization.api.draft.DraftView;
import org.weishishi.organization.application.draft.KeepDraft;
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposalExtras;
import org.weishishi.project.api.proposal.ProposalFile;
import org.weishishi.project.api.proposal.ProposalView;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.api.proposal.ReceiveProposal;
import org.weishishi.project.application.proposal.HandleProposal;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.project.application.proposal.ReceiveProposals;
import org.weishishi.shared.Money;
import org.weishishi.shared.Page;
import org.weishishi.shared.SubjectRef;

/** The guided form through its door: proposal, files and draft go together or not at all. */
class IntakeDoorsTest {

    private static final String CLERK = "liantang.clerk";
    private static final JsonObject TYPED =
            Json.createObjectBuilder().add("enter:text", "换灯𰻝<b>").build();

    private final OpenHouse house = new OpenHouse();

    @AfterEach
    void close() {
        house.close();
    }

    private static ReceiveProposal said(String text, ProposalExtras extras, List<Long> files) {
        return new ReceiveProposal(
                new EnterProposal(text, "李㛃", ProposerCategory.DEPUTY, ProposalChannel.VISIT), extras, files);
    }

    private SubjectRef receive(ReceiveProposal said) {
        return house.call(ReceiveProposals.class, "receive", said);
    }

    private AttachmentView keep() {
        return house.call(KeepAttachments.class, "keep", new Upload("现场.jpg", SampleFiles.photograph()));
    }

    private Optional<DraftView> draft() {
        return house.call(KeepDraft.class, "find", ReceiveProposals.FORM);
    }

    @Test
    void whatWasSubmittedHasItsFilesAndIsNoDraftAnyMore() {
        house.as(CLERK);
        house.call(KeepDraft.class, "save", ReceiveProposals.FORM, TYPED);
        ProposalExtras extras = new ProposalExtras("０７５５－１２３４ ５６７８", Money.yuan(200_000), LocalDate.of(2016, 7, 15));
        SubjectRef made = receive(said("换灯𰻝<b>", extras, List.of(keep().id())));
        assertThat(draft()).isEmpty();
        assertThat(house.<List<AttachmentView>>call(KeepAttachments.class, "list", made))
                .hasSize(1);
        ProposalFile file = house.call(HandleProposal.class, "of", made.id());
        assertThat(file.extras().phone()).isEqualTo("0755-1234 5678");
        assertThat(file.extras().estimate()).isEqualTo(Money.yuan(200_000));
        assertThat(file.proposal().text()).isEqualTo("换灯𰻝<b>");
        assertThat(house.recorded("proposal", made.id())).containsExactly("project.ReceiveProposals.receive");
    }

    @Test
    void aRefusedFormKeepsDraftAndFiles() {
        house.as(CLERK);
        house.call(KeepDraft.class, "save", ReceiveProposals.FORM, TYPED);
        AttachmentView mine = keep();
        house.as("liantang.both");
        AttachmentView other = keep();
        house.as(CLERK);
        refused(
                "document.error.attachmentGone",
                () -> receive(said("换灯", ProposalExtras.NONE, List.of(mine.id(), other.id()))));
        refused(
                "project.error.textLength",
                () -> receive(said("字".repeat(1001), ProposalExtras.NONE, List.of(mine.id()))));
        assertThat(draft().orElseThrow().values()).isEqualTo(TYPED);
        assertThat(house.<List<AttachmentView>>call(KeepAttachments.class, "kept", List.of(mine.id())))
                .hasSize(1);
        assertThat(house.<Page<ProposalView>>call(Intake.class, "page", "", null, null)
                        .total())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "12345,,,project.error.phone",
        "电话,,,project.error.phone",
        ",0.5,,project.error.estimate",
        ",100000000.01,,project.error.estimate",
        ",,2016-07-19,project.error.receivedOn",
        ",,1990-01-01,project.error.receivedOn"
    })
    void whatCannotBeIsRefused(
            @Nullable String phone, java.math.@Nullable BigDecimal estimate, @Nullable LocalDate day, String code) {
        house.as(CLERK);
        ProposalExtras extras = new ProposalExtras(phone, estimate == null ? null : new Money(estimate), day);
        refused(code, () -> receive(said("换灯", extras, List.of())));
    }

    @Test
    void theListIsReadPageByPageAndSearched() {
        house.as(CLERK);
        for (int i = 0; i < 130; i++) {
            receive(said("第" + i + "条", ProposalExtras.NONE, List.of()));
        }
        receive(said("百分之百%_!的字", ProposalExtras.NONE, List.of()));
        List<Long> seen = new ArrayList<>();
        Page<ProposalView> page = house.call(Intake.class, "page", "", null, null);
        page.items().forEach(one -> seen.add(one.id()));
        assertThat(page.items()).hasSize(100);
        assertThat(page.total()).isEqualTo(131);
        page = house.call(Intake.class, "page", "", null, Long.valueOf(String.valueOf(page.next())));
        page.items().forEach(one -> seen.add(one.id()));
        assertThat(page.next()).isNull();
        assertThat(seen).hasSize(131).doesNotHaveDuplicates();
        assertThat(house.<Page<ProposalView>>call(Intake.class, "page", "%_!", null, null)
                        .items())
                .hasSize(1);
        house.as("minxin.clerk");
        assertThat(house.<Page<ProposalView>>call(Intake.class, "page", "", null, seen.get(0))
                        .items())
                .isEmpty();
        assertThat(house.<List<ProposalView>>call(Intake.class, "chosen", seen)).isEmpty();
    }

    @Test
    void aDraftIsReplacedAndSeenByNobodyElse() {
        DraftKey task = new DraftKey("approval.decide", "task/7");
        house.as(CLERK);
        house.call(KeepDraft.class, "save", task, TYPED);
        JsonObject later = Json.createObjectBuilder().add("enter:text", "改了").build();
        house.call(KeepDraft.class, "save", task, later);
        assertThat(house.<Optional<DraftView>>call(KeepDraft.class, "find", task)
                        .orElseThrow()
                        .values())
                .isEqualTo(later);
        assertThat(draft()).isEmpty();
        house.as("liantang.secretary");
        assertThat(house.<Optional<DraftView>>call(KeepDraft.class, "find", task))
                .isEmpty();
        house.call(KeepDraft.class, "discard", task);
        house.as(CLERK);
        assertThat(house.<Optional<DraftView>>call(KeepDraft.class, "find", task))
                .isPresent();
        refused(
                "organization.error.draftTooLong",
                () -> house.call(
                        KeepDraft.class,
                        "save",
                        task,
                        Json.createObjectBuilder().add("t", "字".repeat(100_001)).build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Form", "a form", "../x", "project.proposal;drop"})
    void aDraftHasAPlainName(String form) {
        refused("organization.error.draftKey", () -> DraftKey.fresh(form));
    }
}
