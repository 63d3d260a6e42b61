package org.weishishi.deliberation.application.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weishishi.deliberation.domain.meeting.MeetingRepository;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.WorkingCalendar;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.application.Projects;
import org.weishishi.rule.api.MeetingRule;
import org.weishishi.rule.api.StageRule;
import org.weishishi.rule.api.meeting.BodyKind;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.BusinessException;

/** 关口 · which projects wait for which body, by the rules their stage keeps. */
@ApplicationScoped
public class Gates {

    private final Projects projects;
    private final Rules rules;
    private final MeetingRepository meetings;
    private final WorkingCalendar calendar;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    Gates() {
        this(null, null, null, null);
    }

    @Inject
    public Gates(Projects projects, Rules rules, MeetingRepository meetings, WorkingCalendar calendar) {
        this.projects = projects;
        this.rules = rules;
        this.meetings = meetings;
        this.calendar = calendar;
    }

    /** @return projects that wait at a gate of that body of the unit and are on no running agenda, by code */
    List<ProjectView> waiting(UnitView unit, BodyKind body) {
        List<Long> underway = meetings.projectsUnderway();
        return projects.inStage(unit, StageKind.MEETING).stream()
                .filter(project -> !underway.contains(project.id()))
                .filter(project -> rule(project)
                        .filter(gate -> gate.vote().body() == body
                                && gate.level().equals(unit.level().name()))
                        .isPresent())
                .toList();
    }

    /** 列入议程 · has the project checked once more before a meeting deals with it. */
    void putOnAgenda(ProjectView project) {
        projects.putOnAgenda(project.id());
    }

    /** @return the rule of the gate the project stands at */
    Optional<MeetingRule> rule(ProjectView project) {
        String key = project.stageKey();
        return key == null
                ? Optional.empty()
                : rules.byKey(project.rules()).stage(key).flatMap(StageRule::meeting);
    }

    /** @return the first day on which a meeting called that day may be held */
    LocalDate earliest(MeetingRule rule, LocalDate called) {
        if (rule.callDays() == 0) {
            return called;
        }
        return rule.callInWorkingDays()
                ? calendar.plusWorkingDays(called, rule.callDays())
                : called.plusDays(rule.callDays());
    }

    /** @return whether people do not work that day; false where the calendar of the year is not there */
    boolean holiday(LocalDate day) {
        try {
            return !calendar.isWorkingDay(day);
        } catch (BusinessException notLoaded) {
            return false;
        }
    }
}
