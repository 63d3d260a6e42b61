package org.weishishi.deliberation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.weishishi.deliberation.api.meeting.MeetingView;
import org.weishishi.deliberation.application.meeting.BrowseMeetings;
import org.weishishi.deliberation.application.meeting.CallMeeting;
import org.weishishi.shared.Permission;
import org.weishishi.shell.Viewer;

/** 会议 · the meetings of one's scope, and a call for each body something waits for. */
@Named
@ViewScoped
public class MeetingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BrowseMeetings browse;

    @Inject
    private CallMeeting callMeeting;

    @Inject
    private Viewer viewer;

    private List<CallForm> forms = new ArrayList<>();

    @PostConstruct
    void begin() {
        if (isMayCall()) {
            forms = new ArrayList<>(callMeeting.gates(unit()).stream()
                    .map(gate -> new CallForm(gate, viewer.getPerson()))
                    .toList());
        }
    }

    /** Reads what waits anew before it is shown again after a refusal; what was typed stays. */
    public void refresh() {
        if (isMayCall()) {
            callMeeting
                    .gates(unit())
                    .forEach(gate -> forms.stream()
                            .filter(form -> form.getBody() == gate.body())
                            .forEach(form -> form.show(gate)));
        }
    }

    /** 召集, then into the room. */
    public String call(CallForm form) {
        return "/deliberation/meeting?faces-redirect=true&id=" + callMeeting.call(form.command(unit()));
    }

    public List<MeetingView> getLatest() {
        return browse.latest();
    }

    /** @return one form for each body something waits for */
    public List<CallForm> getForms() {
        return forms;
    }

    public boolean isMayCall() {
        return viewer.may(Permission.MEETING_RUN);
    }

    private long unit() {
        return viewer.actor().orElseThrow().unit().id();
    }
}
