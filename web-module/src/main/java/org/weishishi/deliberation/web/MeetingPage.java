package org.weishishi.deliberation.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.meeting.CancelCouncil;
import org.weishishi.deliberation.api.meeting.CloseCouncil;
import org.weishishi.deliberation.api.meeting.ListObservers;
import org.weishishi.deliberation.api.meeting.MeetingRoomView;
import org.weishishi.deliberation.api.meeting.MeetingState;
import org.weishishi.deliberation.api.meeting.OpenCouncil;
import org.weishishi.deliberation.api.meeting.SignIn;
import org.weishishi.deliberation.api.meeting.SignResolution;
import org.weishishi.deliberation.api.simulation.SimulationAnswer;
import org.weishishi.deliberation.application.meeting.BrowseMeetings;
import org.weishishi.deliberation.application.meeting.CallMeeting;
import org.weishishi.deliberation.application.meeting.CloseMeeting;
import org.weishishi.deliberation.application.meeting.OpenMeeting;
import org.weishishi.deliberation.application.resolution.IssueResolution;
import org.weishishi.rule.api.meeting.VoteMethod;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shell.Viewer;

/** 会议室 · sign-in sheet, quorum, items, closing and resolution of one meeting. What is done with one item is in {@link ItemActs}. */
@Named
@ViewScoped
public class MeetingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BrowseMeetings browse;

    @Inject
    private CallMeeting callMeeting;

    @Inject
    private OpenMeeting openMeeting;

    @Inject
    private CloseMeeting closeMeeting;

    @Inject
    private IssueResolution issue;

    @Inject
    private Viewer viewer;

    private final String key = UUID.randomUUID().toString();
    private final RoundForm choice = new RoundForm(VoteMethod.CHOICE);
    private long id;
    private int version;
    private transient @Nullable MeetingRoomView room;
    private List<ItemForm> items = new ArrayList<>();
    private List<Integer> signed = new ArrayList<>();
    private List<Integer> present = new ArrayList<>();
    private String reason = "";
    private String observers = "";
    private String chair = "";
    private String clerk = "";
    private boolean confirmed;
    private transient SimulationAnswer.@Nullable Heads ifSaved;

    /** Reads the room when the address is opened. */
    public void load() {
        MeetingRoomView now = read();
        items = new ArrayList<>(now.items().stream()
                .map(item -> new ItemForm(item, now.seats(), now.rule().method()))
                .toList());
        choice.put(now.items().stream()
                .filter(item -> item.withdrawn() == null)
                .map(CountLine::new)
                .toList());
        present = new ArrayList<>(signed);
        observers = now.observers();
        chair = now.signers().chair();
        clerk = now.signers().clerk();
    }

    /** Reads the room anew before it is shown again after a refusal; what was typed stays. */
    public void refresh() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        MeetingRoomView now = read();
        items.forEach(form -> now.items().stream()
                .filter(item -> item.position() == form.getPosition())
                .forEach(item -> form.show(item, now.seats())));
    }

    private MeetingRoomView read() {
        MeetingRoomView now = browse.room(id);
        room = now;
        version = now.version();
        signed = new ArrayList<>(now.inRoom());
        choice.show(
                now.nextChoice(),
                now.seats().stream()
                        .filter(seat -> seat.present() && seat.role().votes())
                        .toList());
        return now;
    }

    /** 宣布开会. */
    public String open() {
        openMeeting.open(new OpenCouncil(id, version));
        return again();
    }

    /** 取消会议. */
    public String cancel() {
        callMeeting.cancel(new CancelCouncil(id, version, reason));
        return again();
    }

    /** 假如 · what the ticks set so far would make of the quorum. */
    public void consider() {
        ifSaved = browse.ifPresent(id, present);
    }

    /** 签到和离会 · only what changed on this sheet is said, so two people may hold it and a lost request may be repeated. */
    public String signIn() {
        present.stream().filter(seat -> !signed.contains(seat)).forEach(seat -> sign(seat, true));
        signed.stream().filter(seat -> !present.contains(seat)).forEach(seat -> sign(seat, false));
        return again();
    }

    private void sign(int seat, boolean here) {
        openMeeting.signIn(new SignIn(id, seat, here));
    }

    /** 登记列席人员. */
    public String attend() {
        openMeeting.attend(new ListObservers(id, observers));
        return again();
    }

    /** 闭会 · only after the check was confirmed. */
    public String close() {
        if (!confirmed) {
            throw BusinessException.refused("deliberation.meeting.unconfirmed");
        }
        closeMeeting.close(new CloseCouncil(id, version, "close-" + key));
        return again();
    }

    /** 签署决议. */
    public String sign() {
        issue.sign(new SignResolution(id, chair, clerk, List.of(), "sign-" + key));
        return again();
    }

    String again() {
        return "/deliberation/meeting?faces-redirect=true&id=" + id;
    }

    String key() {
        return key;
    }

    int version() {
        return version;
    }

    public @Nullable MeetingRoomView getRoom() {
        return room;
    }

    /** @return whether the reader runs it and it is in session */
    public boolean isRunning() {
        return is(MeetingState.OPEN);
    }

    /** @return whether the reader runs it and it has not begun */
    public boolean isCalled() {
        return is(MeetingState.CALLED);
    }

    /** @return whether the reader runs it, it is closed, and chair and clerk have not signed */
    public boolean isUnsigned() {
        MeetingRoomView shown = room;
        return shown != null && is(MeetingState.CLOSED) && shown.resolutions().isEmpty();
    }

    /** @return whether the reader may issue a resolution that corrects the signed one */
    public boolean isCorrectable() {
        MeetingRoomView shown = room;
        return shown != null && is(MeetingState.CLOSED) && !shown.resolutions().isEmpty();
    }

    /** @return whether votes are taken on all items at once */
    public boolean isChoosing() {
        return method() == VoteMethod.CHOICE;
    }

    /** @return whether items get scores */
    public boolean isScoring() {
        return method() == VoteMethod.SCORE;
    }

    /** @return whether the reader may confirm what somebody else entered from paper */
    public boolean isConfirming() {
        MeetingRoomView shown = room;
        return shown != null
                && shown.meeting().state() == MeetingState.OPEN
                && viewer.may(Permission.MEETING_CONFIRM)
                && viewer.actor()
                        .filter(actor -> actor.unit().id() == shown.unitId())
                        .isPresent();
    }

    private VoteMethod method() {
        MeetingRoomView shown = room;
        return shown == null ? VoteMethod.VOTE : shown.rule().method();
    }

    private boolean is(MeetingState state) {
        MeetingRoomView shown = room;
        return shown != null && shown.mayRun() && shown.meeting().state() == state;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public List<ItemForm> getItems() {
        return items;
    }

    public RoundForm getChoice() {
        return choice;
    }

    public List<Integer> getPresent() {
        return present;
    }

    public void setPresent(@Nullable List<Integer> present) {
        this.present = present == null ? new ArrayList<>() : new ArrayList<>(present);
    }

    /** @return the quorum as it would be once the sheet is saved, null while nothing is ticked differently */
    public SimulationAnswer.@Nullable Heads getIfSaved() {
        return ifSaved;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getObservers() {
        return observers;
    }

    public void setObservers(@Nullable String observers) {
        this.observers = observers == null ? "" : observers;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public String getClerk() {
        return clerk;
    }

    public void setClerk(String clerk) {
        this.clerk = clerk;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
