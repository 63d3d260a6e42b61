package org.weishishi.approval.web.list;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.act.Explain;
import org.weishishi.approval.api.act.LetRead;
import org.weishishi.approval.api.track.TrackView;
import org.weishishi.approval.application.desk.SteerApproval;
import org.weishishi.approval.application.read.ShareApproval;
import org.weishishi.approval.application.read.TrackApproval;
import org.weishishi.approval.web.People;
import org.weishishi.approval.web.PersonChoice;
import org.weishishi.shell.Confirmation;

/** 流转轨迹 · picture, explanation, every act, and what the reader may do with it. */
@Named
@ViewScoped
public class TrackPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TrackApproval tracks;

    @Inject
    private SteerApproval steer;

    @Inject
    private ShareApproval shares;

    @Inject
    private People people;

    @Inject
    private Confirmation confirmation;

    private long id;
    private @Nullable TrackView track;
    private String reason = "";
    private List<String> persons = List.of();

    /** Reads the approval of the address. */
    public void load() {
        track = tracks.track(id);
    }

    /** @return whether the reader may do that now */
    public boolean may(String kind) {
        return track != null && track.mine().contains(OperationKind.valueOf(kind));
    }

    /** 撤回. */
    public String takeBack() {
        steer.takeBack(id);
        return here();
    }

    /** 撤销. */
    public String cancel() {
        steer.cancel(new Explain(id, reason));
        return here();
    }

    /** 催办. */
    public String urge() {
        steer.urge(id);
        return here();
    }

    /** 抄送. */
    public String copy() {
        return share(false);
    }

    /** 传阅. */
    public String circulate() {
        return share(true);
    }

    private String share(boolean circulate) {
        shares.share(new LetRead(
                id, circulate, persons.stream().map(PersonChoice::read).toList(), reason));
        return here();
    }

    /** @return people whose name, post or unit has the text in it */
    public List<PersonChoice> complete(String text) {
        return people.offer(shares.colleagues(text));
    }

    private String here() {
        confirmation.say("approval.track.did");
        return "/approval/track?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable TrackView getTrack() {
        return track;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public List<String> getPersons() {
        return persons;
    }

    public void setPersons(@Nullable List<String> persons) {
        this.persons = persons == null ? List.of() : persons;
    }
}
