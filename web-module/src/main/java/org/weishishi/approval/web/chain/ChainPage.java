package org.weishishi.approval.web.chain;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.book.ChainChange;
import org.weishishi.approval.api.book.ChainEffect;
import org.weishishi.approval.api.book.ChainFlaw;
import org.weishishi.approval.api.book.ChainRow;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.api.book.DraftVersion;
import org.weishishi.approval.api.book.MoveVersion;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.application.book.DraftChain;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.ReleaseState;
import org.weishishi.shell.Confirmation;
import org.weishishi.shell.Viewer;

/** 审批链编辑 · steps over the four levels; checked, compared, simulated, kept as a draft, released by another person. */
@Named
@ViewScoped
public class ChainPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NEW_STEP = "step";

    @Inject
    private DraftChain chains;

    @Inject
    private BusinessClock clock;

    @Inject
    private Viewer viewer;

    @Inject
    private Confirmation confirmation;

    private String key = "";
    private long id;
    private @Nullable ChainRow row;
    private @Nullable ChainForm form;
    private List<StepForm> steps = new ArrayList<>();
    private @Nullable LocalDate from;
    private String note = "";
    private transient @Nullable List<ChainFlaw> flaws;
    private transient @Nullable List<ChainChange> changes;
    private transient @Nullable ChainEffect effect;

    /** Opens the draft of the address, or the version in force of the chain. */
    public void load() {
        ChainRow read = id == 0 ? chains.inForce(key) : chains.version(id);
        row = read;
        key = read.scope().chain().key();
        form = new ChainForm(read.scope());
        steps = new ArrayList<>(
                read.scope().chain().steps().stream().map(StepForm::new).toList());
        from = isDraft() ? read.scope().inForceFrom() : clock.today();
        note = read.note();
    }

    private ChainScope scope() {
        return getForm()
                .scope(
                        row().scope(),
                        from == null ? clock.today() : from,
                        steps.stream().map(StepForm::step).toList());
    }

    /** The chain as it stands in the form. */
    ApprovalChain chain() {
        return scope().chain();
    }

    private ChainRow row() {
        ChainRow read = row;
        return read == null ? chains.inForce(key) : read;
    }

    /** 检查. */
    public void check() {
        flaws = chains.check(scope());
    }

    /** 比较. */
    public void compare() {
        changes = chains.compare(scope());
    }

    /** 模拟 · on everything in flight and last year's. */
    public void play() {
        check();
        effect = chains.play(scope());
    }

    /** 保存草稿. */
    public String save() {
        ChainRow read = row();
        id = chains.draft(new DraftVersion(isDraft() ? read.id() : 0, isDraft() ? read.seen() : 0, scope(), note));
        confirmation.say("approval.chain.saved");
        return "/approval/chain?faces-redirect=true&id=" + id;
    }

    /** 复核启用. */
    public String release() {
        chains.release(new MoveVersion(row().id(), row().seen()));
        confirmation.say("approval.chain.released");
        return "/approval/chains?faces-redirect=true";
    }

    /** 撤回草稿. */
    public String withdraw() {
        chains.withdraw(new MoveVersion(row().id(), row().seen()));
        confirmation.say("approval.chain.withdrawn");
        return "/approval/chains?faces-redirect=true";
    }

    /** 增加环节 · at the end, with a key that no step has here or in the version opened. */
    public void add() {
        int number = steps.size() + 1;
        while (isTaken(NEW_STEP + number)) {
            number++;
        }
        steps.add(new StepForm(NEW_STEP + number));
    }

    private boolean isTaken(String step) {
        return steps.stream().anyMatch(s -> s.getKey().equals(step))
                || row().scope().chain().find(step).isPresent();
    }

    /** 上移. */
    public void up(int index) {
        if (index > 0) {
            steps.add(index - 1, steps.remove(index));
        }
    }

    /** 删除环节 · one always stays. */
    public void remove(int index) {
        if (steps.size() > 1) {
            steps.remove(index);
        }
    }

    /** @return whether a draft is open */
    public boolean isDraft() {
        return row().state() == ReleaseState.DRAFTED;
    }

    /** @return whether a new chain is open: none of it is in force */
    public boolean isFirst() {
        return isDraft() && row().scope().chain().version() == 1;
    }

    /** @return whether the reader drafts */
    public boolean isEditor() {
        return viewer.may(Permission.CHAIN_DRAFT);
    }

    /** @return whether the reader may release what is open */
    public boolean isReleaser() {
        return isDraft() && viewer.may(Permission.CHAIN_RELEASE);
    }

    public ChainRow getRow() {
        return row();
    }

    /** @return what the chain is made for, and its policies */
    public ChainForm getForm() {
        ChainForm open = form;
        return open == null ? new ChainForm(row().scope()) : open;
    }

    public List<StepForm> getSteps() {
        return steps;
    }

    public @Nullable List<ChainFlaw> getFlaws() {
        return flaws;
    }

    public @Nullable List<ChainChange> getChanges() {
        return changes;
    }

    public @Nullable ChainEffect getEffect() {
        return effect;
    }

    public String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key == null ? "" : key;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }
}
