package org.weishishi.project.application.filing;

import jakarta.inject.Inject;
import org.weishishi.document.application.attachment.Attachments;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.draft.DraftKey;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.organization.application.draft.FormDrafts;
import org.weishishi.project.api.filing.SendFiling;
import org.weishishi.project.application.filing.FilingAccess.Held;
import org.weishishi.project.domain.filing.Filing;
import org.weishishi.rule.api.FilingRule;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 报送备案 · the street sends what was approved to the office that records it. */
@UseCase
public class SendFilings {

    private final FilingAccess access;
    private final FilingRules rules;
    private final FilingNews news;
    private final Attachments attachments;
    private final FormDrafts drafts;
    private final CurrentActor actor;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    SendFilings() {
        this(null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public SendFilings(
            FilingAccess access,
            FilingRules rules,
            FilingNews news,
            Attachments attachments,
            FormDrafts drafts,
            CurrentActor actor) {
        this.access = access;
        this.rules = rules;
        this.news = news;
        this.attachments = attachments;
        this.drafts = drafts;
        this.actor = actor;
    }

    /**
     * 报送 · also after a return. {@code NOT_FOUND} for another street; refusals and conflicts of {@link Filing#send} and
     * {@code project.error.notInStage}, {@code project.error.suspended}.
     */
    @Allowed(Permission.FILING_SEND)
    public void send(SendFiling said) {
        Actor street = actor.require();
        Held held = access.ofStreet(said.filingId());
        FilingRule rule = rules.of(held.filing());
        held.filing()
                .send(
                        said.version(),
                        rule.papers(),
                        said.papers(),
                        said.note(),
                        access.doer(),
                        access.last(rule.questionDays()));
        attachments.bind(said.attachments(), said.subject(), street);
        drafts.submitted(street, new DraftKey("project.filing", "filing/" + said.filingId()));
        news.sent(held.project(), held.filing());
    }
}
