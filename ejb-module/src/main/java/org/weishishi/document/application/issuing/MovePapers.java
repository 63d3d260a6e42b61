package org.weishishi.document.application.issuing;

import jakarta.inject.Inject;
import org.weishishi.document.api.issuing.MovePaper;
import org.weishishi.document.api.issuing.PaperAct;
import org.weishishi.document.api.issuing.PaperState;
import org.weishishi.document.application.numbering.NumberDrawing;
import org.weishishi.document.domain.issuing.Paper;
import org.weishishi.document.domain.issuing.PaperRepository;
import org.weishishi.document.domain.numbering.NumberRepository;
import org.weishishi.document.domain.numbering.RegisterNumber;
import org.weishishi.document.domain.numbering.Series;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 核稿、签发、编号、退回 · each hand-over of a paper by the post whose turn it is. */
@UseCase
public class MovePapers {

    private final PaperRepository papers;
    private final NumberRepository numbers;
    private final NumberDrawing drawing;
    private final CurrentActor actor;
    private final BusinessClock clock;

    @Inject
    public MovePapers(
            PaperRepository papers,
            NumberRepository numbers,
            NumberDrawing drawing,
            CurrentActor actor,
            BusinessClock clock) {
        this.papers = papers;
        this.numbers = numbers;
        this.drawing = drawing;
        this.actor = actor;
        this.clock = clock;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    MovePapers() {
        this(null, null, null, null, null);
    }

    /** 核稿通过 · by somebody who did not write it. */
    @Allowed(Permission.PAPER_CHECK)
    public void pass(MovePaper command) {
        move(command, PaperAct.PASS);
    }

    /** 签发 · by the leader, who neither wrote nor checked it. */
    @Allowed(Permission.PAPER_SIGN)
    public void sign(MovePaper command) {
        move(command, PaperAct.SIGN);
    }

    /** 编号 · draws the next number of the organ, kind and year of signing. */
    @Allowed(Permission.PAPER_NUMBER)
    public void number(MovePaper command) {
        Paper paper = own(command.id());
        Series next = drawing.next(paper.organ(), paper.kind(), paper.dated().getYear());
        RegisterNumber number =
                RegisterNumber.forPaper(next, paper.text().title(), paper.id(), actor.by(), clock.now());
        numbers.add(number);
        paper.number(next.text(), number.id(), command.version(), actor.by(), clock.now());
    }

    /** 退回 · back to who wrote it, with a reason; a number already drawn is voided and stays in the register. */
    @Allowed({Permission.PAPER_CHECK, Permission.PAPER_SIGN, Permission.PAPER_NUMBER, Permission.PAPER_SEAL})
    public void giveBack(MovePaper command) {
        Paper paper = own(command.id());
        PaperAct act = backFrom(paper.state(), actor.require());
        Long number = paper.numberId();
        paper.move(act, command.note(), command.version(), actor.by(), clock.now());
        if (number != null) {
            numbers.find(number).orElseThrow().stop(command.note(), actor.by(), clock.now());
        }
    }

    private static PaperAct backFrom(PaperState state, Actor who) {
        for (PaperAct act : PaperAct.values()) {
            if (act.back() && act.from(state).isPresent() && who.may(act.permission())) {
                return act;
            }
        }
        throw BusinessException.conflict("document.error.paperNotYours", state);
    }

    private void move(MovePaper command, PaperAct act) {
        own(command.id()).move(act, command.note(), command.version(), actor.by(), clock.now());
    }

    private Paper own(long id) {
        return papers.find(id)
                .filter(paper -> paper.organ().id() == actor.require().unit().id())
                .orElseThrow(() -> BusinessException.notFound("document.error.noPaper"));
    }
}
