package org.weishishi.deliberation.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.AttendanceView;
import org.weishishi.deliberation.api.CancelCouncil;
import org.weishishi.deliberation.api.CastBallot;
import org.weishishi.deliberation.api.CloseCouncil;
import org.weishishi.deliberation.api.MeetingRoomView;
import org.weishishi.deliberation.api.MeetingState;
import org.weishishi.deliberation.api.OpenCouncil;
import org.weishishi.deliberation.api.Recuse;
import org.weishishi.deliberation.api.SignIn;
import org.weishishi.deliberation.application.BrowseMeetings;
import org.weishishi.deliberation.application.CallMeeting;
import org.weishishi.deliberation.application.CloseMeeting;
import org.weishishi.deliberation.application.OpenMeeting;
import org.weishishi.deliberation.application.RecordBallot;
import org.weishishi.shared.BusinessException;

/** 会议室 · sign-in sheet, quorum, figures and result of one meeting. Every act goes with the version that was on the screen. */
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
    private RecordBallot recordBallot;

    @Inject
    private CloseMeeting closeMeeting;

    private long id;
    private int version;
    private transient @Nullable MeetingRoomView room;
    private List<ItemForm> items = new ArrayList<>();
    private List<Integer> signed = new ArrayList<>();
    private List<Integer> present = new ArrayList<>();
    private String reason = "";
    private boolean confirmed;

    /** Reads the room when the address is opened. */
    public void load() {
        MeetingRoomView now = read();
        items = new ArrayList<>(now.items().stream().map(ItemForm::new).toList());
        present = new ArrayList<>(signed);
    }

    /** Reads the room anew before it is shown again after a refusal; what was typed stays. */
    public void refresh() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        MeetingRoomView now = read();
        items.forEach(form -> now.items().stream()
                .filter(item -> item.position() == form.getPosition())
                .forEach(form::show));
    }

    private MeetingRoomView read() {
        MeetingRoomView now = browse.room(id);
        room = now;
        version = now.version();
        signed = new ArrayList<>(now.seats().stream()
                .filter(AttendanceView::present)
                .map(AttendanceView::number)
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

    /** 签到 · only what changed on this sheet is said, so two people may hold it. */
    public String signIn() {
        present.stream().filter(seat -> !signed.contains(seat)).forEach(seat -> sign(seat, true));
        signed.stream().filter(seat -> !present.contains(seat)).forEach(seat -> sign(seat, false));
        return again();
    }

    private void sign(int seat, boolean here) {
        openMeeting.signIn(new SignIn(id, seat, here));
    }

    /** 登记表决, or its correction. */
    public String vote(ItemForm form) {
        String why = form.isVoted() ? form.getReason() : null;
        recordBallot.record(new CastBallot(id, version, form.getPosition(), form.votes(), why));
        return again();
    }

    /** 登记回避. */
    public String recuse(ItemForm form) {
        Integer member = form.getMember();
        if (member != null) {
            openMeeting.recuse(new Recuse(id, form.getPosition(), member, form.getRecusal()));
        }
        return again();
    }

    /** 撤销回避. */
    public String lift(ItemForm form, int member) {
        openMeeting.recuse(new Recuse(id, form.getPosition(), member, null));
        return again();
    }

    /** 闭会 · only after the check was confirmed. */
    public String close() {
        if (!confirmed) {
            throw BusinessException.refused("deliberation.meeting.unconfirmed");
        }
        closeMeeting.close(new CloseCouncil(id, version));
        return again();
    }

    private String again() {
        return "/deliberation/meeting?faces-redirect=true&id=" + id;
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

    public List<Integer> getPresent() {
        return present;
    }

    public void setPresent(@Nullable List<Integer> present) {
        this.present = present == null ? new ArrayList<>() : new ArrayList<>(present);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
