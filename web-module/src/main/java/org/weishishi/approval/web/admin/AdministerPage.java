package org.weishishi.approval.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ApprovalFile;
import org.weishishi.approval.api.act.Explain;
import org.weishishi.approval.api.act.GiveSeat;
import org.weishishi.approval.api.act.MoveChain;
import org.weishishi.approval.api.act.SeatRow;
import org.weishishi.approval.api.book.MovePreview;
import org.weishishi.approval.application.watch.AdministerApproval;
import org.weishishi.approval.web.People;
import org.weishishi.approval.web.PersonChoice;
import org.weishishi.shell.Confirmation;

/** 审批管理 · one approval stopped, resumed, reassigned or moved; everything of a leaver handed over. */
@Named
@ViewScoped
public class AdministerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdministerApproval approvals;

    @Inject
    private People people;

    @Inject
    private Confirmation confirmation;

    private long id;
    private @Nullable ApprovalFile file;
    private List<SeatRow> seats = List.of();
    private String reason = "";
    private @Nullable String person;
    private int slot = 1;
    private int version = 1;
    private @Nullable MovePreview preview;

    /** Reads the approval of the address, if there is one. */
    public void load() {
        file = id == 0 ? null : approvals.file(id);
        seats = id == 0 ? List.of() : approvals.seats(id);
    }

    /** 终止. */
    public String terminate() {
        approvals.terminate(new Explain(id, reason));
        return here();
    }

    /** 恢复. */
    public String resume() {
        approvals.resume(new Explain(id, reason));
        return here();
    }

    /** 改派. */
    public String reassign() {
        approvals.reassign(new GiveSeat(id, slot, PersonChoice.read(person), reason));
        return here();
    }

    /** 更换版本的预览. */
    public void look() {
        preview = approvals.previewMove(id, version);
    }

    /** 更换版本. */
    public String move() {
        approvals.move(new MoveChain(id, version, reason));
        return here();
    }

    /** @return people whose name, post or unit has the text in it */
    public List<PersonChoice> complete(String text) {
        return people.offer(approvals.colleagues(text));
    }

    private String here() {
        confirmation.say("approval.track.did");
        return "/approval/administer?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable ApprovalFile getFile() {
        return file;
    }

    public List<SeatRow> getSeats() {
        return seats;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public int getSlot() {
        return slot;
    }

    public void setSlot(int slot) {
        this.slot = slot;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable MovePreview getPreview() {
        return preview;
    }
}
