package org.weishishi.document.application.issuing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.issuing.DraftPaper;
import org.weishishi.document.api.issuing.MovePaper;
import org.weishishi.document.api.issuing.PaperAct;
import org.weishishi.document.api.issuing.PaperProject;
import org.weishishi.document.api.issuing.SavePaper;
import org.weishishi.document.domain.issuing.Issuing;
import org.weishishi.document.domain.issuing.Paper;
import org.weishishi.document.domain.issuing.PaperRepository;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.Settings;
import org.weishishi.shared.UseCase;

/** 拟稿 · a paper is begun from approved projects, written and handed to be checked. */
@UseCase
public class DraftPapers {

    private final PaperRepository papers;
    private final PaperSource source;
    private final Directory directory;
    private final CurrentActor actor;
    private final BusinessClock clock;
    private final Settings settings;
    private final PaperDrafts drafts = new PaperDrafts();

    @Inject
    public DraftPapers(
            PaperRepository papers,
            PaperSource source,
            Directory directory,
            CurrentActor actor,
            BusinessClock clock,
            Settings settings) {
        this.papers = papers;
        this.source = source;
        this.directory = directory;
        this.actor = actor;
        this.clock = clock;
        this.settings = settings;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    DraftPapers() {
        this(null, null, null, null, null, null);
    }

    /** @return approved projects of one's area that are in no living paper of that kind yet */
    @Allowed(value = Permission.PAPER_DRAFT, kind = Allowed.Kind.READ)
    public List<PaperProject> candidates(DocumentKind kind) {
        Actor writer = actor.require();
        Set<Long> taken = papers.taken(writer.unit().id(), kind);
        return source.approved(writer).stream()
                .filter(one -> !taken.contains(one.id()))
                .toList();
    }

    /** @return the new paper; refusal {@code document.error.projectTaken} for a project already in one */
    @Allowed(Permission.PAPER_DRAFT)
    public long draft(DraftPaper command) {
        Actor writer = actor.require();
        UnitView organ = writer.unit();
        List<PaperProject> about = source.named(writer, command.projects());
        Set<Long> taken = papers.taken(organ.id(), command.kind());
        about.stream().filter(one -> taken.contains(one.id())).findFirst().ifPresent(one -> {
            throw BusinessException.refused("document.error.projectTaken", one.name());
        });
        boolean demonstration = settings.demo() || about.stream().anyMatch(PaperProject::demonstration);
        String officialName = directory.officialName(organ.id());
        if (about.isEmpty()) {
            throw BusinessException.refused("document.error.noProject");
        }
        Paper paper = new Paper(
                new Issuing(command.kind(), organ, officialName, demonstration),
                about,
                drafts.propose(command.kind(), officialName, about),
                writer.by(),
                clock.now());
        papers.add(paper);
        return paper.id();
    }

    /** 修改. */
    @Allowed(Permission.PAPER_DRAFT)
    public void save(SavePaper command) {
        own(command.id()).save(command.text(), command.version(), actor.by(), clock.now());
    }

    /** 送核 · saves what is on the form and hands it on. */
    @Allowed(Permission.PAPER_DRAFT)
    public void submit(SavePaper command) {
        Paper paper = own(command.id());
        paper.save(command.text(), command.version(), actor.by(), clock.now());
        paper.move(PaperAct.SUBMIT, "", command.version(), actor.by(), clock.now());
    }

    /** 撤销. */
    @Allowed(Permission.PAPER_DRAFT)
    public void cancel(MovePaper command) {
        own(command.id()).move(PaperAct.CANCEL, command.note(), command.version(), actor.by(), clock.now());
    }

    private Paper own(long id) {
        return papers.find(id)
                .filter(paper -> paper.organ().id() == actor.require().unit().id())
                .orElseThrow(() -> BusinessException.notFound("document.error.noPaper"));
    }
}
