package org.weishishi.document.application.issuing;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.weishishi.document.api.DocumentView;
import org.weishishi.document.api.issuing.PaperAct;
import org.weishishi.document.api.issuing.PaperFile;
import org.weishishi.document.api.issuing.PaperState;
import org.weishishi.document.api.issuing.PaperView;
import org.weishishi.document.api.issuing.SealView;
import org.weishishi.document.domain.DocumentRepository;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.document.domain.issuing.Paper;
import org.weishishi.document.domain.issuing.PaperLine;
import org.weishishi.document.domain.issuing.PaperRepository;
import org.weishishi.document.domain.issuing.SealRepository;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 查阅发文 · papers inside the reader's area, and those that wait for the post acted in. */
@UseCase
public class ReadPapers {

    private static final int SHOWN = 200;

    private final PaperRepository papers;
    private final SealRepository seals;
    private final DocumentRepository documents;
    private final CurrentActor actor;
    private final BusinessClock clock;

    @Inject
    public ReadPapers(
            PaperRepository papers,
            SealRepository seals,
            DocumentRepository documents,
            CurrentActor actor,
            BusinessClock clock) {
        this.papers = papers;
        this.seals = seals;
        this.documents = documents;
        this.actor = actor;
        this.clock = clock;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ReadPapers() {
        this(null, null, null, null, null);
    }

    /** @return what waits for the post acted in, longest waiting first; who wrote a paper may still give it back */
    @Allowed(
            value = {
                Permission.PAPER_DRAFT,
                Permission.PAPER_CHECK,
                Permission.PAPER_SIGN,
                Permission.PAPER_NUMBER,
                Permission.PAPER_SEAL
            },
            kind = Allowed.Kind.READ)
    public List<PaperView> waiting() {
        Actor reader = actor.require();
        Set<PaperState> mine = EnumSet.noneOf(PaperState.class);
        for (PaperAct act : PaperAct.values()) {
            if (reader.may(act.permission())) {
                Arrays.stream(PaperState.values())
                        .filter(state -> act.from(state).isPresent())
                        .forEach(mine::add);
            }
        }
        return papers.waiting(reader.unit().id(), mine).stream()
                .map(PaperLine::view)
                .toList();
    }

    /** @return papers of one's area, latest change first, at most 200 */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public List<PaperView> all() {
        return papers.inside(actor.require().unit(), SHOWN).stream()
                .map(PaperLine::view)
                .toList();
    }

    /** @return the paper; unknown and out of area give the same {@code NOT_FOUND} */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.PERSONAL_READ)
    public PaperFile file(long id) {
        Actor reader = actor.require();
        Paper paper = papers.find(id)
                .filter(found -> reader.sees(found.organ()))
                .orElseThrow(() -> BusinessException.notFound("document.error.noPaper"));
        Set<PaperAct> acts = acts(paper, reader);
        return new PaperFile(
                paper.view(), paper.text(), paper.about(), paper.history(), acts, document(paper), seals(acts, reader));
    }

    private @org.jspecify.annotations.Nullable DocumentView document(Paper paper) {
        Long document = paper.documentId();
        return document == null
                ? null
                : documents.find(document).map(OfficialDocument::view).orElse(null);
    }

    private List<SealView> seals(Set<PaperAct> acts, Actor reader) {
        Long post = reader.by().postId();
        if (post == null || !acts.contains(PaperAct.SEAL)) {
            return List.of();
        }
        return seals.keptBy(post).stream()
                .filter(seal -> seal.mayBePut(post, clock.today()))
                .map(seal -> seal.view(clock.today()))
                .toList();
    }

    private static Set<PaperAct> acts(Paper paper, Actor reader) {
        Set<PaperAct> acts = EnumSet.noneOf(PaperAct.class);
        if (paper.organ().id() == reader.unit().id()) {
            for (PaperAct act : PaperAct.values()) {
                boolean possible = act.from(paper.state()).isPresent() && reader.may(act.permission());
                if (possible && paper.fits(act, reader.by())) {
                    acts.add(act);
                }
            }
        }
        return acts;
    }
}
