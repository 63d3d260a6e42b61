package org.weishishi.rule.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;
import org.weishishi.organization.api.draft.DraftView;
import org.weishishi.organization.application.draft.KeepDraft;
import org.weishishi.rule.api.book.EditionFile;
import org.weishishi.rule.api.book.ProfileFault;
import org.weishishi.rule.api.book.ProposalCheck;
import org.weishishi.rule.api.book.ProposeRule;
import org.weishishi.rule.application.book.ProposeRuleChange;
import org.weishishi.rule.application.book.ReadRules;
import org.weishishi.rule.web.edit.EditChoices;
import org.weishishi.rule.web.edit.EditedEdition;
import org.weishishi.rule.web.edit.EntryForm;
import org.weishishi.rule.web.edit.RuleForm;
import org.weishishi.rule.web.edit.RuleUpload;
import org.weishishi.shell.Confirmation;
import org.weishishi.shell.Messages;

/** 规则编辑 · a change of an edition, a new profile as a copy, or an open proposal; what is typed is kept as a draft with each check. */
@Named
@ViewScoped
public class RuleEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadRules rules;

    @Inject
    private ProposeRuleChange propose;

    @Inject
    private KeepDraft drafts;

    @Inject
    private EditChoices choices;

    @Inject
    private Messages messages;

    @Inject
    private Confirmation confirmation;

    private String ref = "";
    private boolean copy;
    private EditedEdition edited = EditedEdition.NOTHING;
    private String reason = "";
    private String correction = "";
    private RuleForm form = new RuleForm(JsonObject.EMPTY_JSON_OBJECT);
    private boolean offersDraft;
    private boolean kept;
    private String stageKind = "MEETING";
    private transient @Nullable ProposalCheck check;
    private List<ProfileFault> imported = List.of();
    private transient @Nullable UploadedFile file;

    /** Reads what is changed; offers what the person typed before and did not submit. */
    public void load() {
        int at = ref.lastIndexOf('@');
        String number = at < 1 ? "0" : ref.substring(at + 1);
        EditionFile read = rules.edition(ref.substring(0, Math.max(at, 0)), choices.whole(number));
        edited = EditedEdition.of(read, copy);
        form = new RuleForm(begun(read));
        offersDraft = drafts.find(edited.draft()).isPresent();
    }

    private JsonObject begun(EditionFile read) {
        if (edited.revises() == null) {
            return copy ? choices.copy(read.content(), rules.all()) : choices.next(read.content());
        }
        reason = read.reason();
        correction = Optional.ofNullable(read.correction()).orElse("");
        return read.content();
    }

    /** 保存草稿 · with each check, and when the person wants it; an older draft that is still offered is not written over. */
    public void keep() {
        if (!offersDraft) {
            kept = true;
            drafts.save(
                    edited.draft(),
                    Json.createObjectBuilder()
                            .add("content", form.json())
                            .add("reason", reason)
                            .add("correction", correction)
                            .build());
        }
    }

    /** 继续草稿. */
    public void resume() {
        Optional<DraftView> found = drafts.find(edited.draft());
        found.map(DraftView::values).ifPresent(values -> {
            form = new RuleForm(values.getJsonObject("content"));
            reason = values.getString("reason", "");
            correction = values.getString("correction", "");
        });
        offersDraft = false;
        check = null;
    }

    /** 丢弃草稿. */
    public void discard() {
        drafts.discard(edited.draft());
        offersDraft = false;
    }

    /** 检查 · shows what is wrong, beside the fields, and what would change; nothing is submitted. */
    public void check() {
        check = propose.check(said(form.json()));
        keep();
    }

    /** 提交复核 · what is wrong is shown, and what was typed stays. */
    public @Nullable String submit() {
        offersDraft = false;
        check();
        ProposalCheck found = check;
        if (found != null && !found.faults().isEmpty()) {
            return null;
        }
        long id = propose.propose(said(form.json()));
        drafts.discard(edited.draft());
        confirmation.say("rule.done.proposed");
        return "/rule/rule?faces-redirect=true&id=" + id;
    }

    /** 套用到新版 · the same changes made to the edition that somebody else had released meanwhile. */
    public void carryOver() {
        form = new RuleForm(propose.carryOver(said(form.json())));
        edited = edited.from(choices.latest(rules.all(), form.key()));
        check();
    }

    /** 导入 · the content of a file takes the place of what is on the page; its key stays. A file with wrong values is not taken. */
    public void take() {
        JsonObject read = Json.createObjectBuilder(RuleUpload.read(file))
                .add("key", form.key())
                .build();
        imported = propose.check(said(read)).faults().stream()
                .filter(fault -> ProfileFault.INVALID.equals(fault.code()))
                .toList();
        if (imported.isEmpty()) {
            form = new RuleForm(read);
            check();
        }
    }

    /** 添加阶段 · of the kind chosen. */
    public void addStage() {
        form.getStages().addKind(stageKind);
    }

    /** @return whether the row is new here; what was in force before is retired, not taken away */
    public boolean removable(EntryForm row) {
        return copy || row.isFresh();
    }

    /** @return whether somebody else's edition was released since this one was opened */
    public boolean isBehind() {
        return edited.base() > 0 && edited.base() < choices.latest(rules.all(), form.key());
    }

    private ProposeRule said(JsonObject content) {
        return new ProposeRule(edited.base(), edited.revises(), edited.version(), content, reason, correction);
    }

    /** @return what is wrong at that place or inside it, empty when nothing is, or before the first check */
    public String fault(String place) {
        ProposalCheck found = check;
        return found == null
                ? ""
                : found.faults().stream()
                        .filter(one -> under(one.place(), place))
                        .findFirst()
                        .map(this::text)
                        .orElse("");
    }

    private static boolean under(String fault, String place) {
        return fault.equals(place) || fault.startsWith(place + ".") || fault.startsWith(place + "[");
    }

    /** @return the fault in the reader's words */
    public String text(ProfileFault fault) {
        return ProfileFault.INVALID.equals(fault.code())
                ? messages.of(
                        "rule.edit.expected", fault.args().get(3), fault.args().get(4))
                : messages.with(fault.code(), fault.args());
    }

    /** @return what the last check found, null before the first */
    public @Nullable ProposalCheck getCheck() {
        return check;
    }

    /** @return names of the areas typed */
    public List<String> getAreas() {
        return rules.areaNames(form.areas());
    }

    public EditChoices getChoices() {
        return choices;
    }

    public RuleForm getForm() {
        return form;
    }

    public String getTitle() {
        return edited.title();
    }

    /** @return what is wrong in the file chosen last */
    public List<ProfileFault> getImported() {
        return imported;
    }

    /** @return whether what is typed is kept as a draft */
    public boolean isKept() {
        return kept;
    }

    public String getStageKind() {
        return stageKind;
    }

    public void setStageKind(String stageKind) {
        this.stageKind = stageKind;
    }

    public boolean isOffersDraft() {
        return offersDraft;
    }

    public int getBase() {
        return edited.base();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public boolean isCopy() {
        return copy;
    }

    public void setCopy(boolean copy) {
        this.copy = copy;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(@Nullable String correction) {
        this.correction = correction == null ? "" : correction;
    }

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }
}
