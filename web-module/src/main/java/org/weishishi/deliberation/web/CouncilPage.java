package org.weishishi.deliberation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.body.AppointMember;
import org.weishishi.deliberation.api.body.BodyLine;
import org.weishishi.deliberation.api.body.BodyView;
import org.weishishi.deliberation.api.body.ChangeRole;
import org.weishishi.deliberation.api.body.EndTerm;
import org.weishishi.deliberation.api.body.MemberCategory;
import org.weishishi.deliberation.api.body.MemberRole;
import org.weishishi.deliberation.api.body.SetSeats;
import org.weishishi.deliberation.application.body.MaintainBodies;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.rule.api.meeting.BodyKind;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shell.Viewer;

/** 议事机构 · the bodies of a unit and who sits in them; members are added, terms end, nobody is removed, every change is shown. */
@Named
@ViewScoped
public class CouncilPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MaintainBodies maintain;

    @Inject
    private BusinessClock clock;

    @Inject
    private Viewer viewer;

    private @Nullable Long id;
    private @Nullable BodyKind body;
    private transient @Nullable BodyView roster;
    private String name = "";
    private MemberCategory category = MemberCategory.RESIDENT;
    private MemberRole role = MemberRole.MEMBER;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable Integer member;
    private @Nullable LocalDate lastDay;
    private MemberRole newRole = MemberRole.MEMBER;
    private @Nullable Integer seats;

    /** Opens the body of the address, or the own one. */
    public void load() {
        from = clock.today();
        lastDay = clock.today();
        seats = getRoster().seats();
    }

    /** 增补成员. */
    public String appoint() {
        if (from != null) {
            maintain.appoint(new AppointMember(unit(), getBody(), name, category, role, from, to));
        }
        return again();
    }

    /** 结束任期. */
    public String endTerm() {
        if (member != null && lastDay != null) {
            maintain.endTerm(new EndTerm(unit(), getBody(), member, lastDay));
        }
        return again();
    }

    /** 变更职务. */
    public String changeRole() {
        if (member != null) {
            maintain.changeRole(new ChangeRole(unit(), getBody(), member, newRole));
        }
        return again();
    }

    /** 核定席位. */
    public String fixSeats() {
        maintain.setSeats(new SetSeats(unit(), getBody(), seats == null ? 0 : seats));
        return again();
    }

    private String again() {
        return "/deliberation/council?faces-redirect=true&id=" + unit() + "&body="
                + getBody().name();
    }

    private long unit() {
        return id == null ? viewer.actor().orElseThrow().unit().id() : id;
    }

    /** @return the bodies the unit has or may have */
    public List<BodyLine> getLines() {
        return maintain.of(unit());
    }

    /** @return the roster, read once for each answer */
    public BodyView getRoster() {
        BodyView known = roster;
        if (known == null) {
            known = maintain.roster(unit(), getBody());
            roster = known;
        }
        return known;
    }

    /** Reads the roster anew before it is shown. */
    public void refresh() {
        roster = null;
    }

    public List<MemberCategory> getCategories() {
        return Arrays.asList(MemberCategory.values());
    }

    public List<MemberRole> getRoles() {
        return Arrays.asList(MemberRole.values());
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    /** @return the body shown: that of the address, else the council of a community or the party committee above */
    public BodyKind getBody() {
        BodyKind shown = body;
        if (shown != null) {
            return shown;
        }
        boolean community = viewer.actor()
                .map(actor -> actor.unit().level() == OrgLevel.COMMUNITY)
                .orElse(true);
        return community ? BodyKind.COUNCIL : BodyKind.PARTY_COMMITTEE;
    }

    public void setBody(@Nullable BodyKind body) {
        this.body = body;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public MemberCategory getCategory() {
        return category;
    }

    public void setCategory(MemberCategory category) {
        this.category = category;
    }

    public MemberRole getRole() {
        return role;
    }

    public void setRole(MemberRole role) {
        this.role = role;
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

    public @Nullable Integer getMember() {
        return member;
    }

    public void setMember(@Nullable Integer member) {
        this.member = member;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public MemberRole getNewRole() {
        return newRole;
    }

    public void setNewRole(MemberRole newRole) {
        this.newRole = newRole;
    }

    public @Nullable Integer getSeats() {
        return seats;
    }

    public void setSeats(@Nullable Integer seats) {
        this.seats = seats;
    }
}
