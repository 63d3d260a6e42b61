package org.weishishi.deliberation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.meeting.RecordSurvey;
import org.weishishi.deliberation.api.meeting.SurveyView;
import org.weishishi.deliberation.api.meeting.SurveyedView;
import org.weishishi.deliberation.application.meeting.CollectOpinions;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shell.Confirmation;

/** 意见征集 · totals of questionnaires on projects that wait for a meeting; the meeting shows them beside the item. */
@Named
@ViewScoped
public class OpinionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CollectOpinions collect;

    @Inject
    private BusinessClock clock;

    @Inject
    private Confirmation confirmation;

    private transient @Nullable List<SurveyedView> waiting;
    private @Nullable Long project;
    private String way = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable Integer asked;
    private @Nullable Integer inFavour;
    private @Nullable Integer against;
    private @Nullable Integer indifferent;

    /** Opens the form for the project of the address, or for any. */
    public void load() {
        from = clock.today().minusDays(6);
        to = clock.today();
    }

    /** 登记, then the list with what was entered. */
    public String save() {
        LocalDate first = from;
        LocalDate last = to;
        if (project != null && first != null && last != null) {
            SurveyView totals = new SurveyView(
                    way, first, last, whole(asked), whole(inFavour), whole(against), whole(indifferent), "");
            collect.record(new RecordSurvey(project, totals));
            confirmation.say("deliberation.opinions.saved");
        }
        return "/deliberation/opinions?faces-redirect=true";
    }

    private static int whole(@Nullable Integer typed) {
        return typed == null ? 0 : typed;
    }

    /** @return the projects opinions may be collected on, read once for each answer */
    public List<SurveyedView> getWaiting() {
        List<SurveyedView> known = waiting;
        if (known == null) {
            known = collect.waiting();
            waiting = known;
        }
        return known;
    }

    public @Nullable Long getProject() {
        return project;
    }

    public void setProject(@Nullable Long project) {
        this.project = project;
    }

    public String getWay() {
        return way;
    }

    public void setWay(@Nullable String way) {
        this.way = way == null ? "" : way;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable Integer getAsked() {
        return asked;
    }

    public void setAsked(@Nullable Integer asked) {
        this.asked = asked;
    }

    public @Nullable Integer getInFavour() {
        return inFavour;
    }

    public void setInFavour(@Nullable Integer inFavour) {
        this.inFavour = inFavour;
    }

    public @Nullable Integer getAgainst() {
        return against;
    }

    public void setAgainst(@Nullable Integer against) {
        this.against = against;
    }

    public @Nullable Integer getIndifferent() {
        return indifferent;
    }

    public void setIndifferent(@Nullable Integer indifferent) {
        this.indifferent = indifferent;
    }
}
