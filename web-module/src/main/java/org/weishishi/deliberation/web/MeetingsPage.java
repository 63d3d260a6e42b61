package org.weishishi.deliberation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.weishishi.deliberation.api.MeetingView;
import org.weishishi.deliberation.application.BrowseMeetings;
import org.weishishi.deliberation.application.CallMeeting;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.project.api.ProjectView;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shell.Viewer;

/** 会议列表 · the meetings of one's scope; who runs meetings calls the next one here. */
@Named
@ViewScoped
public class MeetingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BrowseMeetings browse;

    @Inject
    private CallMeeting callMeeting;

    @Inject
    private BusinessClock clock;

    @Inject
    private Viewer viewer;

    private CallForm form = new CallForm(LocalDate.EPOCH, "");

    @PostConstruct
    void begin() {
        form = new CallForm(clock.today(), viewer.getPerson());
    }

    /** 召集, then into the room. */
    public String call() {
        return "/deliberation/meeting?faces-redirect=true&id=" + callMeeting.call(form.command(community()));
    }

    public List<MeetingView> getLatest() {
        return browse.latest();
    }

    public List<ProjectView> getPool() {
        return callMeeting.pool(community());
    }

    /** @return whether the reader acts for a community, which has a council */
    public boolean isInCommunity() {
        return viewer.actor()
                .map(actor -> actor.unit().level() == OrgLevel.COMMUNITY)
                .orElse(false);
    }

    public boolean isMayCall() {
        return isInCommunity() && viewer.may(Permission.MEETING_RUN);
    }

    public CallForm getForm() {
        return form;
    }

    private long community() {
        return viewer.actor().orElseThrow().unit().id();
    }
}
