package org.weishishi.approval.web.chain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.ApprovalStep.FieldRight;
import org.weishishi.approval.api.chain.SignerPost;
import org.weishishi.approval.api.chain.StepFlag;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.api.chain.TimeOut;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;

/** 环节表单 · one step while it is edited; left untouched, it comes out as it was. */
public class StepForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** With what a new step begins. */
    private static final ApprovalStep NEW = new ApprovalStep(
            "",
            "",
            OrgLevel.STREET,
            List.of(new SignerPost(PostKind.STREET_LEADER, null)),
            null,
            new SignerPost(PostKind.DISTRICT_LEADER, null),
            StepMode.SINGLE,
            0,
            3,
            TimeOut.USUAL,
            List.of(StepFlag.MAY_RETURN),
            null,
            Map.of(),
            false);

    private String key;
    private String name;
    private final OrgLevel begun;
    private final List<PostForm> signers;
    private final PostForm deputy;
    private final PostForm superior;
    private StepMode mode;
    private int need;
    private int days;
    private final TimeOutForm late;
    private final StepCondition when;
    private List<String> flags;
    private final Map<String, String> rights = new LinkedHashMap<>();
    private final boolean demonstration;

    /** A new step with that key. */
    StepForm(String key) {
        this(NEW);
        this.key = key;
    }

    /** That step. */
    StepForm(ApprovalStep step) {
        this.key = step.key();
        this.name = step.name();
        this.begun = step.level();
        this.signers = step.who().stream().map(PostForm::new).collect(Collectors.toCollection(ArrayList::new));
        this.deputy = new PostForm(step.deputy());
        this.superior = new PostForm(step.superior());
        this.mode = step.mode();
        this.need = step.need();
        this.days = step.days();
        this.late = new TimeOutForm(step.timeOut());
        this.when = new StepCondition(step.condition());
        this.flags = new ArrayList<>(step.flags().stream().map(StepFlag::name).toList());
        step.fields().forEach((field, right) -> rights.put(field, right.name()));
        this.demonstration = step.demonstration();
    }

    ApprovalStep step() {
        return new ApprovalStep(
                key,
                name,
                getLevel(),
                getWho(),
                deputy.getPost(),
                superior.getPost(),
                mode,
                mode == StepMode.VOTE ? need : 0,
                days,
                late.rule(),
                flags.stream().map(StepFlag::valueOf).toList(),
                when.getCondition(),
                fields(),
                demonstration);
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

    /** @return the posts that sign */
    public List<SignerPost> getWho() {
        return signers.stream()
                .map(PostForm::getPost)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** @return the level of the first post that signs */
    public OrgLevel getLevel() {
        return getWho().stream().map(one -> one.post().level()).findFirst().orElse(begun);
    }

    /** 增加岗位 · one more like the last, to be named or changed. */
    public void addSigner() {
        List<SignerPost> who = getWho();
        signers.add(new PostForm(who.isEmpty() ? NEW.who().get(0) : who.get(who.size() - 1)));
    }

    /** 删除岗位 · one always stays. */
    public void removeSigner(int index) {
        if (signers.size() > 1) {
            signers.remove(index);
        }
    }

    /** @return the lines of the posts that sign */
    public List<PostForm> getSigners() {
        return signers;
    }

    /** @return 副职 */
    public PostForm getDeputy() {
        return deputy;
    }

    /** @return 上级岗位 */
    public PostForm getSuperior() {
        return superior;
    }

    /** @return what happens when nobody acts */
    public TimeOutForm getLate() {
        return late;
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

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name.strip();
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
