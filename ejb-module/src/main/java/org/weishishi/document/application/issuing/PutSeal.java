package org.weishishi.document.application.issuing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.weishishi.document.api.DocumentRequest;
import org.weishishi.document.api.issuing.SealPaper;
import org.weishishi.document.api.issuing.SealUseView;
import org.weishishi.document.application.NumberedDocuments;
import org.weishishi.document.domain.issuing.Paper;
import org.weishishi.document.domain.issuing.PaperRepository;
import org.weishishi.document.domain.issuing.Seal;
import org.weishishi.document.domain.issuing.SealRepository;
import org.weishishi.document.domain.issuing.SealUse;
import org.weishishi.document.domain.numbering.NumberRepository;
import org.weishishi.document.domain.numbering.RegisterNumber;
import org.weishishi.document.domain.numbering.Series;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/**
 * 用印 · the keeper of a seal puts it on a numbered paper; the register gets its line in the same moment, and the
 * document is made with the seal printed on it. Before that there is no document that anybody could take for a valid one.
 */
@UseCase
public class PutSeal {

    private static final int SHOWN = 500;

    private final PaperRepository papers;
    private final SealRepository seals;
    private final NumberRepository numbers;
    private final NumberedDocuments documents;
    private final CurrentActor actor;
    private final BusinessClock clock;
    private final PaperDrafts drafts = new PaperDrafts();

    @Inject
    public PutSeal(
            PaperRepository papers,
            SealRepository seals,
            NumberRepository numbers,
            NumberedDocuments documents,
            CurrentActor actor,
            BusinessClock clock) {
        this.papers = papers;
        this.seals = seals;
        this.numbers = numbers;
        this.documents = documents;
        this.actor = actor;
        this.clock = clock;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    PutSeal() {
        this(null, null, null, null, null, null);
    }

    /** Puts the seal; refusal {@code document.error.notYourSeal} when the post does not keep it or it is not valid today. */
    @Allowed(Permission.PAPER_SEAL)
    public void put(SealPaper command) {
        Actor keeper = actor.require();
        Paper paper = papers.find(command.id())
                .filter(found -> found.organ().id() == keeper.unit().id())
                .orElseThrow(() -> BusinessException.notFound("document.error.noPaper"));
        Seal seal = seals.find(command.seal())
                .filter(found -> found.organ().id() == keeper.unit().id())
                .filter(found -> found.mayBePut(keeper.by().postId(), clock.today()))
                .orElseThrow(() -> BusinessException.refused("document.error.notYourSeal"));
        SealUse use = new SealUse(paper, seal, command.copies(), keeper.by(), clock.now());
        paper.seal(seal.name(), command.version(), keeper.by(), clock.now());
        seals.add(use);
        Series number = Optional.ofNullable(paper.numberId())
                .flatMap(numbers::find)
                .map(RegisterNumber::series)
                .orElseThrow();
        paper.made(documents.issue(request(paper, seal), number));
    }

    private DocumentRequest request(Paper paper, Seal seal) {
        return new DocumentRequest(
                paper.kind(),
                paper.text().title(),
                paper.organ(),
                paper.dated(),
                new SubjectRef("paper", paper.id()),
                paper.about().stream()
                        .map(one -> new SubjectRef("project", one.id()))
                        .toList(),
                seal.facts().on(paper.snapshot(drafts.mark(paper.officialName()), paper.numberText())),
                paper.demonstration());
    }

    /** @return 用印登记簿: uses inside one's area, latest first, at most 500 */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public List<SealUseView> register() {
        return seals.uses(actor.require().unit(), SHOWN).stream()
                .map(SealUse::view)
                .toList();
    }
}
