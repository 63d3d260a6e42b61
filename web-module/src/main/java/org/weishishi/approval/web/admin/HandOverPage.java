package org.weishishi.approval.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ApprovalFile;
import org.weishishi.approval.api.act.PersonInPost;
import org.weishishi.approval.api.act.TakeOver;
import org.weishishi.approval.application.watch.AdministerApproval;
import org.weishishi.approval.web.People;
import org.weishishi.approval.web.PersonChoice;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shell.Messages;

/** 离任交接 · what waits for somebody who leaves, who takes it over, and the list that both sign. */
@Named
@ViewScoped
public class HandOverPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdministerApproval approvals;

    @Inject
    private People people;

    @Inject
    private Messages messages;

    @Inject
    private BusinessClock clock;

    private @Nullable String leaver;
    private @Nullable String successor;
    private String reason = "";
    private boolean done;
    private transient @Nullable List<Line> lines;

    /**
     * 交接清单的一行.
     *
     * @param file the approval as it stood before
     * @param refusal why it was not handed over, empty when it was or nothing has been tried
     */
    public record Line(ApprovalFile file, String refusal) {}

    /** 列出 · what waits for the leaver now; nothing is changed. */
    public void look() {
        PersonInPost from = PersonChoice.read(leaver);
        done = false;
        lines = approvals.waitingFor(from.personId()).stream()
                .map(approvals::file)
                .map(file -> new Line(file, ""))
                .toList();
    }

    /** 交接 · one approval after the other; one that cannot be handed over holds up no other. */
    public void handOver() {
        look();
        TakeOver said = new TakeOver(PersonChoice.read(leaver).personId(), PersonChoice.read(successor), reason);
        lines = getLines().stream().map(line -> handed(line, said)).toList();
        done = true;
    }

    private Line handed(Line line, TakeOver said) {
        try {
            approvals.handOver(line.file().id(), said);
            return line;
        } catch (BusinessException refused) {
            return new Line(
                    line.file(), messages.of(refused.code(), refused.args().toArray()));
        }
    }

    /** @return people whose name, post or unit has the text in it */
    public List<PersonChoice> complete(String text) {
        return people.offer(approvals.colleagues(text));
    }

    /** @return who hands over, for the list */
    public String getGiver() {
        return people.label(leaver);
    }

    /** @return who takes over, for the list */
    public String getTaker() {
        return people.label(successor);
    }

    public LocalDate getToday() {
        return clock.today();
    }

    /** @return the lines, none before somebody was chosen */
    public List<Line> getLines() {
        List<Line> known = lines;
        return known == null ? List.of() : known;
    }

    /** @return whether the list has been asked for */
    public boolean isListed() {
        return lines != null;
    }

    /** @return whether the list shows what has been handed over, else what would be */
    public boolean isDone() {
        return done;
    }

    public @Nullable String getLeaver() {
        return leaver;
    }

    public void setLeaver(@Nullable String leaver) {
        this.leaver = leaver;
    }

    public @Nullable String getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable String successor) {
        this.successor = successor;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
