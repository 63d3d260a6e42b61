package org.weishishi.disclosure.application.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.weishishi.disclosure.api.notice.PoolView;
import org.weishishi.disclosure.domain.notice.NoticeRepository;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.application.Projects;

/** 待公示 · projects in their disclosure stage that no drafted or running notice carries, meeting by meeting. */
@ApplicationScoped
public class NoticePool {

    private final NoticeRepository notices;
    private final Projects projects;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    NoticePool() {
        this(null, null);
    }

    @Inject
    public NoticePool(NoticeRepository notices, Projects projects) {
        this.notices = notices;
        this.projects = projects;
    }

    /** @return what waits in the unit and everything under it, by meeting */
    public List<PoolView> of(UnitView unit) {
        List<Long> carried = notices.projectsCarried(unit.id());
        Map<Long, List<ProjectView>> byMeeting = new TreeMap<>();
        for (ProjectView project : projects.inStage(unit, StageKind.DISCLOSURE)) {
            JsonObject facts = facts(project);
            if (!carried.contains(project.id()) && facts.containsKey("meetingId")) {
                byMeeting
                        .computeIfAbsent(facts.getJsonNumber("meetingId").longValue(), id -> new ArrayList<>())
                        .add(project);
            }
        }
        return byMeeting.entrySet().stream()
                .map(entry -> view(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** @return what the meeting reported of the project */
    public JsonObject facts(ProjectView project) {
        return projects.factsOf(project.id(), StageKind.MEETING);
    }

    private PoolView view(long meetingId, List<ProjectView> waiting) {
        JsonObject meeting = facts(waiting.get(0)).getJsonObject("meeting");
        return new PoolView(
                meetingId, meeting.getString("name"), LocalDate.parse(meeting.getString("held")), List.copyOf(waiting));
    }
}
