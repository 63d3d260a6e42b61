package org.weishishi.deliberation.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.meeting.AgendaItemView;
import org.weishishi.deliberation.api.meeting.CorrectResolution;
import org.weishishi.deliberation.api.meeting.MeetingRoomView;
import org.weishishi.deliberation.api.meeting.RoundView;
import org.weishishi.deliberation.api.meeting.SignResolution;
import org.weishishi.deliberation.application.meeting.BrowseMeetings;
import org.weishishi.deliberation.application.resolution.IssueResolution;
import org.weishishi.rule.api.meeting.VoteMethod;

/** 更正决议 · figures of a signed resolution were counted or entered wrongly: a new resolution names the old, which stays as it is. */
@Named
@ViewScoped
public class CorrectionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BrowseMeetings browse;

    @Inject
    private IssueResolution issue;

    private final String key = UUID.randomUUID().toString();
    private RoundForm round = new RoundForm(VoteMethod.VOTE);
    private transient @Nullable MeetingRoomView room;
    private long id;
    private @Nullable Integer item;
    private String chair = "";
    private String clerk = "";

    /** Reads the figures that count so far. */
    public void load() {
        MeetingRoomView now = browse.room(id);
        room = now;
        chair = now.signers().chair();
        clerk = now.signers().clerk();
        round = new RoundForm(now.rule().method());
        round.put(now.items().stream()
                .filter(one -> one.withdrawn() == null)
                .map(CountLine::new)
                .toList());
        getRounds().stream()
                .filter(RoundView::valid)
                .findFirst()
                .ifPresent(valid -> round.show(next(now), valid.content(), now.seats()));
    }

    /** Reads the meeting anew before it is shown again after a refusal; what was typed stays. */
    public void refresh() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            room = browse.room(id);
        }
    }

    /** 签署更正决议, then back to the meeting. */
    public String correct() {
        MeetingRoomView now = browse.room(id);
        issue.correct(new CorrectResolution(
                id,
                round.round(item, now.rule().method() == VoteMethod.SCORE),
                new SignResolution(id, chair, clerk, round.scans(), key)));
        return "/deliberation/meeting?faces-redirect=true&id=" + id;
    }

    private int next(MeetingRoomView now) {
        AgendaItemView about = about(now);
        return about == null ? now.nextChoice() : about.nextRound();
    }

    private @Nullable AgendaItemView about(MeetingRoomView now) {
        return now.items().stream()
                .filter(one -> item != null && one.position() == item)
                .findFirst()
                .orElse(null);
    }

    /** @return the rounds of the item, or of the choice over all items */
    public List<RoundView> getRounds() {
        MeetingRoomView now = room;
        if (now == null) {
            return List.of();
        }
        AgendaItemView about = about(now);
        return about == null ? now.choices() : about.rounds();
    }

    /** @return what is corrected, as it stands on the agenda */
    public String getSubject() {
        MeetingRoomView now = room;
        AgendaItemView about = now == null ? null : about(now);
        return about != null ? about.name() : now == null ? "" : now.meeting().title();
    }

    public @Nullable MeetingRoomView getRoom() {
        return room;
    }

    public RoundForm getRound() {
        return round;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable Integer getItem() {
        return item;
    }

    public void setItem(@Nullable Integer item) {
        this.item = item;
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
}
