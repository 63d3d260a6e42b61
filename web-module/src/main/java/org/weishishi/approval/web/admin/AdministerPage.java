package org.weishishi.approval.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.act.Explain;
import org.weishishi.approval.api.act.GiveSeat;
import org.weishishi.approval.api.act.MoveChain;
import org.weishishi.approval.api.book.MovePreview;
import org.weishishi.approval.api.watch.AdministeredFile;
import org.weishishi.approval.api.watch.SoughtRow;
import org.weishishi.approval.application.watch.AdministerApproval;
import org.weishishi.approval.application.watch.FindApproval;
import org.weishishi.approval.web.People;
import org.weishishi.approval.web.PersonChoice;
import org.weishishi.shared.Page;
import org.weishishi.shell.Confirmation;

/** 审批管理 · those that need the administrator or were searched for; one of them stopped, resumed, reassigned or moved. */
@Named
@ViewScoped
public class AdministerPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;
    private static final int COUNTED = 1000;

    @Inject
    private AdministerApproval approvals;

    @Inject
    private FindApproval finding;

    @Inject
    private People people;

    @Inject
    private Confirmation confirmation;

    private long id;
    private String words = "";
    private @Nullable String cursor;
    private @Nullable String next;
    private int total;
    private List<SoughtRow> rows = List.of();
    private @Nullable AdministeredFile open;
    private String reason = "";
    private @Nullable String person;
    private int slot;
    private int version;
    private @Nullable MovePreview preview;

    /** Reads the approval of the address; without one those that need the administrator, or those with the words. */
    public void load() {
        if (id != 0) {
            open = approvals.open(id);
        } else if (words.isBlank()) {
            Page<SoughtRow> page = finding.needing(cursor, SIZE);
            rows = page.items();
            next = page.next();
            total = page.total();
        } else {
            rows = finding.search(words);
            total = rows.size();
        }
    }

    /** @return whether the approval lets that be done now */
    public boolean may(String kind) {
        return open != null && open.may().contains(OperationKind.valueOf(kind));
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

    /** 减签 · lets somebody off whom others asked. */
    public String letOff(long added) {
        approvals.removeSigner(added);
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

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }

    public @Nullable String getNext() {
        return next;
    }

    public int getTotal() {
        return total;
    }

    /** @return whether there are more than are counted */
    public boolean isMany() {
        return total > COUNTED;
    }

    public List<SoughtRow> getRows() {
        return rows;
    }

    public @Nullable AdministeredFile getOpen() {
        return open;
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
