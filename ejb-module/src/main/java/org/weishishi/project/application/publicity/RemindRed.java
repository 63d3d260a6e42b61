package org.weishishi.project.application.publicity;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.organization.application.WorkingCalendar;
import org.weishishi.project.api.publicity.PublicityCell;
import org.weishishi.project.api.publicity.PublicityProject;
import org.weishishi.project.api.publicity.PublicityRow;
import org.weishishi.project.api.publicity.PublicityScope;
import org.weishishi.project.domain.publicity.RedRow;
import org.weishishi.project.domain.publicity.RedRowRepository;
import org.weishishi.project.domain.publicity.Reminded;
import org.weishishi.project.domain.publicity.ReminderRule;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;
import org.weishishi.task.application.Notices;

/**
 * 三议三公开提醒 · tells the community's clerk of red rows, later the street's officer too; one message for all rows of a community that
 * are due that day, and none on days nobody works.
 */
@UseCase
public class RemindRed {

    private final MatrixBuilder matrix;
    private final RedRowRepository kept;
    private final Rules rules;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final Notices notices;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    RemindRed() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public RemindRed(
            MatrixBuilder matrix,
            RedRowRepository kept,
            Rules rules,
            Directory directory,
            WorkingCalendar calendar,
            Notices notices,
            BusinessClock clock) {
        this.matrix = matrix;
        this.kept = kept;
        this.rules = rules;
        this.directory = directory;
        this.calendar = calendar;
        this.notices = notices;
        this.clock = clock;
    }

    /** @return the communities to look at */
    @Allowed(value = Permission.SYSTEM, kind = Allowed.Kind.READ)
    public List<Long> communities() {
        return calendar.isWorkingDay(clock.today()) ? kept.communities() : List.of();
    }

    /** @return how many people were told now; 0 when everything stands or nobody is to be told again yet */
    @Allowed(Permission.SYSTEM)
    public int remind(long communityId) {
        UnitView community = directory.unit(communityId);
        LocalDate today = clock.today();
        Map<Long, PublicityProject> red = new HashMap<>();
        matrix.of(new PublicityScope(community, null), false).stream()
                .map(MatrixBuilder.Line::project)
                .filter(PublicityProject::red)
                .forEach(one -> red.put(one.projectId(), one));
        ReminderRule rule =
                ReminderRule.of(rules.inForce(community, today).checks().get("R9"));
        List<RedRow> clerk = new ArrayList<>();
        List<RedRow> street = new ArrayList<>();
        for (RedRow row : now(communityId, red, today)) {
            if (row.tell(Reminded.CLERK, today, rule, calendar::workingDaysBetween)) {
                clerk.add(row);
            }
            if (row.tell(Reminded.STREET, today, rule, calendar::workingDaysBetween)) {
                street.add(row);
            }
        }
        long above = directory.ancestor(communityId, OrgLevel.STREET).id();
        return tell(directory.holders(communityId, PostKind.COMMUNITY_CLERK), community, clerk, red)
                + tell(directory.holders(above, PostKind.STREET_OFFICER), community, street, red);
    }

    /** What is red, with since when; what stands again is forgotten. */
    private List<RedRow> now(long communityId, Map<Long, PublicityProject> red, LocalDate today) {
        Map<Long, Map<PublicityRow, RedRow>> known = new HashMap<>();
        for (RedRow row : kept.of(communityId)) {
            PublicityProject project = red.get(row.projectId());
            if (project == null || !weak(project, row.row())) {
                kept.remove(row);
            } else {
                known.computeIfAbsent(row.projectId(), id -> new EnumMap<>(PublicityRow.class))
                        .put(row.row(), row);
            }
        }
        List<RedRow> rows = new ArrayList<>();
        for (PublicityProject project : red.values()) {
            Map<PublicityRow, RedRow> old = known.getOrDefault(project.projectId(), Map.of());
            for (PublicityCell cell : project.weak()) {
                RedRow row = old.get(cell.row());
                if (row == null) {
                    row = new RedRow(communityId, project.projectId(), cell.row(), today);
                    kept.add(row);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static boolean weak(PublicityProject project, PublicityRow row) {
        return project.weak().stream().anyMatch(cell -> cell.row() == row);
    }

    private int tell(List<Holder> people, UnitView community, List<RedRow> rows, Map<Long, PublicityProject> red) {
        if (rows.isEmpty()) {
            return 0;
        }
        PublicityProject first = red.get(rows.get(0).projectId());
        String name = first == null ? "" : first.name();
        List<Long> persons = people.stream().map(Holder::personId).distinct().toList();
        persons.forEach(person -> notices.tell(
                person,
                "project.publicity.remind",
                List.of(community.name(), Integer.toString(rows.size()), name),
                new SubjectRef("publicity", community.id())));
        return persons.size();
    }
}
