package org.weishishi.deliberation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.meeting.CallCouncil;
import org.weishishi.deliberation.api.meeting.GateView;
import org.weishishi.rule.api.meeting.BodyKind;
import org.weishishi.shared.BusinessClock;

/** 召集单 · what the clerk types to call a meeting of one body. */
public class CallForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    private final BodyKind body;
    private final String key = UUID.randomUUID().toString();
    private transient @Nullable GateView gate;
    private LocalDate day;
    private LocalTime time = AFTERNOON;
    private String place = "";
    private String chair = "";
    private String clerk;
    private String phone = "";
    private @Nullable Integer places;
    private String lateReason = "";
    private List<Long> projects = new ArrayList<>();

    /** Starts with the first day the rule allows and the clerk who is asking. */
    CallForm(GateView gate, String clerk) {
        this.body = gate.body();
        this.gate = gate;
        this.day = gate.earliest();
        this.clerk = clerk;
    }

    CallCouncil command(long unitId) {
        return new CallCouncil(
                unitId,
                body,
                new CallCouncil.Details(
                        day.atTime(time).atZone(BusinessClock.ZONE).toOffsetDateTime(), place, chair, clerk, phone),
                List.copyOf(projects),
                places,
                lateReason,
                key);
    }

    /** Shows what waits now, keeps what is typed. */
    void show(GateView now) {
        gate = now;
    }

    public BodyKind getBody() {
        return body;
    }

    /** @return what waits */
    public @Nullable GateView getGate() {
        return gate;
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

    public String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone == null ? "" : phone;
    }

    public @Nullable Integer getPlaces() {
        return places;
    }

    public void setPlaces(@Nullable Integer places) {
        this.places = places;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(@Nullable String lateReason) {
        this.lateReason = lateReason == null ? "" : lateReason;
    }

    public List<Long> getProjects() {
        return projects;
    }

    public void setProjects(@Nullable List<Long> projects) {
        this.projects = projects == null ? new ArrayList<>() : new ArrayList<>(projects);
    }
}
