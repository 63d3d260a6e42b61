package org.weishishi.project.application.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.domain.Locality;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectStage;
import org.weishishi.project.domain.screening.CheckFacts;
import org.weishishi.project.domain.screening.CheckFacts.Declared;
import org.weishishi.project.domain.screening.CheckFacts.Judged;
import org.weishishi.project.domain.screening.CheckFacts.Persons;
import org.weishishi.project.domain.screening.Neighbour;
import org.weishishi.project.domain.screening.Neighbours;
import org.weishishi.project.domain.screening.SplitCheck;
import org.weishishi.rule.api.CheckRule;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessClock;

/** 检查取数 · gathers what the checks look at. */
@ApplicationScoped
public class FactsReader {

    private static final int YEARS = 2;

    private final Neighbours neighbours;
    private final Quotas quotas;
    private final Directory directory;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    FactsReader() {
        this(null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public FactsReader(Neighbours neighbours, Quotas quotas, Directory directory, BusinessClock clock) {
        this.neighbours = neighbours;
        this.quotas = quotas;
        this.directory = directory;
        this.clock = clock;
    }

    /** @return what is known of something still being typed */
    CheckFacts typed(ProjectDetails details, Locality where, RuleProfile rules) {
        return facts(
                new Subject(0, details, where, clock.today()), rules, Judged.notYet(), new Persons(Set.of(), Set.of()));
    }

    /** @return what is known of a project, with what a reviewer ticked, when these persons decide */
    CheckFacts of(MicroProject project, RuleProfile rules, Judged judged, Set<Long> deciders) {
        LocalDate drafted = day(project);
        return facts(
                new Subject(project.id(), project.details(), project.locality(), drafted),
                rules,
                judged,
                new Persons(submitters(project), deciders));
    }

    /** @return the day a project was drafted, which decides of which year's quota it takes */
    static LocalDate day(MicroProject project) {
        return project.createdAt().atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
    }

    private CheckFacts facts(Subject subject, RuleProfile rules, Judged judged, Persons persons) {
        ProjectDetails details = subject.details();
        Locality where = subject.where();
        List<String> area = List.of(
                where.communityName(),
                directory.unit(where.streetId()).name(),
                directory.unit(where.districtId()).name());
        return new CheckFacts(
                new Declared(
                        where.communityId(),
                        subject.on(),
                        details.name(),
                        details.kind().name(),
                        details.amount(),
                        details.content(),
                        details.place(),
                        area),
                rules,
                neighbours(subject, rules),
                quotas.of(where.communityId(), subject.on().getYear(), subject.id()),
                judged,
                persons);
    }

    private List<Neighbour> neighbours(Subject subject, RuleProfile rules) {
        return neighbours.of(
                subject.where(),
                subject.on().minusDays(SplitCheck.window(rules)),
                subject.on().minusYears(number(rules, "R3", "years", YEARS)),
                subject.id());
    }

    private static int number(RuleProfile rules, String code, String name, int fallback) {
        CheckRule rule = rules.checks().get(code);
        return rule == null ? 0 : rule.number(name, fallback);
    }

    /** @return who drafted the project or handed it on, by person */
    static Set<Long> submitters(MicroProject project) {
        Set<Long> persons = new HashSet<>();
        add(persons, project.draftedBy());
        project.rounds().stream()
                .filter(stage -> stage.kind() == StageKind.COLLECTION)
                .map(ProjectStage::endedBy)
                .forEach(by -> add(persons, by));
        return persons;
    }

    private static void add(Set<Long> persons, @Nullable ActedBy by) {
        Long person = by == null ? null : by.personId();
        if (person != null) {
            persons.add(person);
        }
    }

    private record Subject(long id, ProjectDetails details, Locality where, LocalDate on) {}
}
