package org.weishishi.document.application.issuing;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import org.weishishi.document.api.DocumentContent;
import org.weishishi.document.domain.DocumentForms;
import org.weishishi.document.domain.DocumentRenderer;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.domain.RenderedFile;
import org.weishishi.document.domain.UnprintableException;
import org.weishishi.document.domain.issuing.Paper;
import org.weishishi.document.domain.issuing.PaperRepository;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 清样 · the pages of a paper as they stand, for who checks, signs and seals it: no seal, no code, and every page says so. */
@UseCase
public class ProofPaper {

    private final PaperRepository papers;
    private final DocumentRenderer renderer;
    private final DocumentForms forms;
    private final CurrentActor actor;
    private final BusinessClock clock;
    private final PaperDrafts drafts = new PaperDrafts();

    @Inject
    public ProofPaper(
            PaperRepository papers,
            DocumentRenderer renderer,
            DocumentForms forms,
            CurrentActor actor,
            BusinessClock clock) {
        this.papers = papers;
        this.renderer = renderer;
        this.forms = forms;
        this.actor = actor;
        this.clock = clock;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ProofPaper() {
        this(null, null, null, null, null);
    }

    /** @return the file; refusal {@code document.error.proof} says what cannot be printed */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.PERSONAL_READ)
    public DocumentContent proof(long id) {
        Paper paper = papers.find(id)
                .filter(found -> actor.require().sees(found.organ()))
                .orElseThrow(() -> BusinessException.notFound("document.error.noPaper"));
        try {
            RenderedFile file = renderer.render(order(paper));
            byte[] pdf = file.bytes();
            return new DocumentContent(
                    paper.text().title() + ".pdf",
                    "application/pdf",
                    pdf.length,
                    CanonicalJson.sha256(pdf),
                    new ByteArrayInputStream(pdf));
        } catch (UnprintableException unprintable) {
            BusinessException refusal =
                    BusinessException.refused("document.error.proof", String.valueOf(unprintable.getMessage()));
            refusal.initCause(unprintable);
            throw refusal;
        }
    }

    private RenderOrder order(Paper paper) {
        String number = paper.numberText().isEmpty() ? drafts.unnumbered() : paper.numberText();
        var facts = paper.snapshot(drafts.mark(paper.officialName()), number);
        return new RenderOrder(
                paper.kind(),
                forms.currentVersion(paper.kind()),
                new RenderOrder.Heading(
                        paper.text().title(), number, paper.dateOr(clock.today()), clock.now(), "", null, null),
                facts,
                CanonicalJson.sha256(CanonicalJson.of(facts)),
                paper.demonstration());
    }
}
