package org.weishishi.deliberation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.CallCouncil;
import org.weishishi.shared.BusinessClock;

/** 召集单 · what the clerk types to call a meeting. */
public class CallForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    private LocalDate day;
    private LocalTime time = AFTERNOON;
    private String place = "";
    private String chair = "";
    private String clerk;
    private List<Long> projects = new ArrayList<>();

    /** Starts with today and the clerk who is asking. */
    CallForm(LocalDate day, String clerk) {
        this.day = day;
        this.clerk = clerk;
    }

    CallCouncil command(long communityId) {
        return new CallCouncil(
                communityId,
                day.atTime(time).atZone(BusinessClock.ZONE).toOffsetDateTime(),
                place,
                chair,
                clerk,
                List.copyOf(projects));
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
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

    public List<Long> getProjects() {
        return projects;
    }

    public void setProjects(@Nullable List<Long> projects) {
        this.projects = projects == null ? new ArrayList<>() : new ArrayList<>(projects);
    }
}
