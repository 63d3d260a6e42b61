package org.weishishi.deliberation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.AppointMember;
import org.weishishi.deliberation.api.CouncilView;
import org.weishishi.deliberation.api.EndTerm;
import org.weishishi.deliberation.api.MemberCategory;
import org.weishishi.deliberation.application.MaintainCouncil;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shell.Viewer;

/** 议事会名册 · who sits in the council of a community; members are added, terms end, nobody is removed. */
@Named
@ViewScoped
public class CouncilPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MaintainCouncil maintain;

    @Inject
    private BusinessClock clock;

    @Inject
    private Viewer viewer;

    private @Nullable Long id;
    private transient @Nullable CouncilView roster;
    private String name = "";
    private MemberCategory category = MemberCategory.RESIDENT;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable Integer member;
    private @Nullable LocalDate lastDay;

    /** Opens the council of the address, or the own one. */
    public void load() {
        from = clock.today();
        lastDay = clock.today();
    }

    /** 增补成员. */
    public String appoint() {
        if (from != null) {
            maintain.appoint(new AppointMember(community(), name, category, from, to));
        }
        return again();
    }

    /** 结束任期. */
    public String endTerm() {
        if (member != null && lastDay != null) {
            maintain.endTerm(new EndTerm(community(), member, lastDay));
        }
        return again();
    }

    private String again() {
        return "/deliberation/council?faces-redirect=true&id=" + community();
    }

    private long community() {
        return id == null ? viewer.actor().orElseThrow().unit().id() : id;
    }

    /** @return the roster, read once for each answer */
    public CouncilView getRoster() {
        CouncilView known = roster;
        if (known == null) {
            known = maintain.roster(community());
            roster = known;
        }
        return known;
    }

    /** Reads the roster anew before it is shown. */
    public void refresh() {
        roster = null;
    }

    public boolean isMayRun() {
        return viewer.may(Permission.MEETING_RUN);
    }

    public List<MemberCategory> getCategories() {
        return Arrays.asList(MemberCategory.values());
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
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
}
