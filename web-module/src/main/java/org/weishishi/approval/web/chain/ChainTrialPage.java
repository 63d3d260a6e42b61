package org.weishishi.approval.web.chain;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.api.simulation.SimulatedAct;
import org.weishishi.approval.api.simulation.SimulatedAct.Capacity;
import org.weishishi.approval.api.simulation.SimulatedActor;
import org.weishishi.approval.api.simulation.SimulatedPost;
import org.weishishi.approval.api.simulation.StateAfter;
import org.weishishi.approval.api.simulation.TaskAfter;
import org.weishishi.approval.application.simulation.SimulateChain;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.JsonParts;
import org.weishishi.shared.Money;
import org.weishishi.shared.RecordJson;
import org.weishishi.shell.Messages;

/** 试演 · plays the chain as it is being edited, one act after the other, on the code of {@code POST /api/v1/approval/simulations}. */
@Named
@ViewScoped
public class ChainTrialPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int LONGEST = 60;

    @Inject
    private SimulateChain simulate;

    @Inject
    private ChainPage editor;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    private String kind = "SERVICE";
    private BigDecimal amount = BigDecimal.valueOf(86_000);
    private String returnTo = "";
    private boolean straight;
    private int days = 1;
    private transient @Nullable TrialRun run;

    /** 开始 · submits such a project to the chain as it stands in the form. */
    public void start() {
        ApprovalChain chain = editor.chain();
        List<SimulatedPost> posts = TrialPosts.of(chain, messages::name);
        OffsetDateTime begin =
                clock.today().atTime(MORNING).atZone(BusinessClock.ZONE).toOffsetDateTime();
        play(new TrialRun(chain, facts(), posts, begin, List.of(), List.of()));
    }

    private Facts facts() {
        return new Facts(kind.strip(), getAmount());
    }

    private void play(TrialRun next) {
        run = next.with(simulate.simulate(next.told()).states());
    }

    /** 同意或者否决 of one task. */
    public void decide(TaskAfter task, String verdict) {
        act(task, "Decide", said(task).add("verdict", verdict).add("opinion", words()));
    }

    /** 退回 of one task, to where was chosen. */
    public void giveBack(TaskAfter task) {
        act(
                task,
                "Return",
                said(task)
                        .add("to", returnTo)
                        .add("rework", straight ? "STRAIGHT_BACK" : "IN_ORDER")
                        .add("opinion", words()));
    }

    /** 撤回 by the holder of one task. */
    public void takeBack(TaskAfter task) {
        act(task, "TakeBack", JsonParts.object());
    }

    private static JsonObjectBuilder said(TaskAfter task) {
        return JsonParts.object().add("task", task.number());
    }

    private String words() {
        return messages.of("approval.trial.opinion");
    }

    private void act(TaskAfter task, String operation, JsonObjectBuilder said) {
        again(new SimulatedActor(task.personId(), task.postId()), Capacity.PERSON, operation, said.build(), 0);
    }

    /** 重新送审 · with the sum that stands in the form now. */
    public void resubmit() {
        JsonObject facts = RecordJson.of(facts());
        JsonObjectBuilder said =
                JsonParts.object().add("facts", facts).add("snapshot", CanonicalJson.sha256(CanonicalJson.of(facts)));
        submitter("Resubmit", said);
    }

    /** 撤销 by who submitted. */
    public void cancel() {
        submitter("Cancel", JsonParts.object().add("reason", words()));
    }

    private void submitter(String operation, JsonObjectBuilder said) {
        TrialRun now = run;
        if (now != null) {
            again(TrialPosts.initiator(now.posts()), Capacity.PERSON, operation, said.build(), 0);
        }
    }

    /** 时间过去 · so many days, then what the program does about deadlines. */
    public void passTime() {
        again(null, Capacity.SYSTEM, "PassTime", JsonParts.object().build(), Math.max(1, Math.min(LONGEST, days)));
    }

    private void again(
            @Nullable SimulatedActor who, Capacity capacity, String operation, JsonObject said, int daysLater) {
        TrialRun now = run;
        if (now != null) {
            List<SimulatedAct> acts = new ArrayList<>(now.acts());
            acts.add(new SimulatedAct(now.later(daysLater), who, capacity, operation, said));
            play(now.with(acts, now.states()));
        }
    }

    /** 退一步 · forgets the last act. */
    public void undo() {
        TrialRun now = run;
        if (now != null && !now.acts().isEmpty()) {
            play(now.with(now.acts().subList(0, now.acts().size() - 1), now.states()));
        }
    }

    /** @return the words of a refusal */
    public String refusal(StateAfter state) {
        String code = state.refusal();
        return code == null ? "" : messages.of(code, state.words().toArray());
    }

    /** @return what has been played, null before the start */
    public @Nullable TrialRun getRun() {
        return run;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public Money getAmount() {
        return new Money(amount);
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount == null ? BigDecimal.ZERO : amount.yuan();
    }

    public String getReturnTo() {
        return returnTo;
    }

    public void setReturnTo(@Nullable String returnTo) {
        this.returnTo = returnTo == null ? "" : returnTo;
    }

    public boolean isStraight() {
        return straight;
    }

    public void setStraight(boolean straight) {
        this.straight = straight;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
