package org.weishishi.approval.web.chain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.ApprovalStep.FieldRight;
import org.weishishi.approval.api.chain.SignerPost;
import org.weishishi.approval.api.chain.StepFlag;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.api.chain.TimeOut;
import org.weishishi.organization.api.PostKind;

/** 环节表单 · one step while it is edited; what the form does not show stays as it was. */
public class StepForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final @Nullable ApprovalStep original;
    private String key;
    private String name;
    private PostKind post;
    private StepMode mode;
    private int need;
    private int days;
    private final StepCondition when;
    private List<String> flags;
    private final Map<String, String> rights = new LinkedHashMap<>();

    /** A new step with that key. */
    StepForm(String key) {
        this.original = null;
        this.key = key;
        this.name = "";
        this.post = PostKind.STREET_LEADER;
        this.mode = StepMode.SINGLE;
        this.days = 3;
        this.when = new StepCondition(null);
        this.flags = new ArrayList<>(List.of(StepFlag.MAY_RETURN.name()));
    }

    /** That step. */
    StepForm(ApprovalStep step) {
        this.original = step;
        this.key = step.key();
        this.name = step.name();
        this.post = step.who().get(0).post();
        this.mode = step.mode();
        this.need = step.need();
        this.days = step.days();
        this.when = new StepCondition(step.condition());
        this.flags = new ArrayList<>(step.flags().stream().map(StepFlag::name).toList());
        step.fields().forEach((field, right) -> rights.put(field, right.name()));
    }

    ApprovalStep step() {
        ApprovalStep old = original;
        boolean samePost = old != null && old.who().get(0).post() == post;
        return new ApprovalStep(
                key,
                name,
                post.level(),
                samePost && old != null ? old.who() : List.of(new SignerPost(post, null)),
                old == null ? null : old.deputy(),
                old == null ? null : old.superior(),
                mode,
                mode == StepMode.VOTE ? need : 0,
                days,
                old == null ? new TimeOut(1, 0, TimeOut.Automatic.NONE, 0) : old.timeOut(),
                flags.stream().map(StepFlag::valueOf).toList(),
                when.getCondition(),
                fields(),
                old != null && old.demonstration());
    }

    private Map<String, FieldRight> fields() {
        Map<String, FieldRight> fields = new LinkedHashMap<>();
        rights.forEach((field, right) -> {
            if (right != null && !right.isEmpty()) {
                fields.put(field, FieldRight.valueOf(right));
            }
        });
        return fields;
    }

    /** @return when the step applies */
    public StepCondition getWhen() {
        return when;
    }

    /** @return rights by key of the field: {@code HIDDEN}, {@code EDIT}, nothing for what is simply shown */
    public Map<String, String> getRights() {
        return rights;
    }

    /** @return how many fields have a right of their own */
    public int getLimited() {
        return fields().size();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key.strip();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name.strip();
    }

    public PostKind getPost() {
        return post;
    }

    public void setPost(PostKind post) {
        this.post = post;
    }

    public StepMode getMode() {
        return mode;
    }

    public void setMode(StepMode mode) {
        this.mode = mode;
    }

    public int getNeed() {
        return need;
    }

    public void setNeed(int need) {
        this.need = need;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public List<String> getFlags() {
        return flags;
    }

    public void setFlags(List<String> flags) {
        this.flags = flags;
    }
}
