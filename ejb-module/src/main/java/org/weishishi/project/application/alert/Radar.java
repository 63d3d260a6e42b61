package org.weishishi.project.application.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weishishi.project.api.alert.AlertKind;
import org.weishishi.project.api.screening.ComparedProject;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.alert.AlertRepository;
import org.weishishi.project.domain.alert.SplitAlert;
import org.weishishi.project.domain.alert.SplitAlert.Measured;
import org.weishishi.project.domain.screening.Found;
import org.weishishi.rule.api.CheckRule;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Money;

/**
 * 拆分与临界预警 · keeps the groups as projects are handed to screening: what R2 found, and what lies within {@code nearCap} percent of R1
 * below the cap. Called inside use cases.
 */
@ApplicationScoped
public class Radar {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final AlertRepository alerts;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    Radar() {
        this(null);
    }

    /** The groups kept. */
    @Inject
    public Radar(AlertRepository alerts) {
        this.alerts = alerts;
    }

    /** 观察 · the project joins the groups that what was found puts it in. */
    public void watch(MicroProject project, List<Found> found, RuleProfile rules) {
        measured(project, rules).ifPresent(measured -> {
            found.stream()
                    .filter(one -> one.rule().equals("R2") && one.key().equals("CAP"))
                    .findFirst()
                    .ifPresent(split -> split(project, split.evidence().others(), measured));
            if (nearCap(project.details().amount(), measured.cap(), rules)) {
                nearCap(project, measured);
            }
        });
    }

    private static Optional<Measured> measured(MicroProject project, RuleProfile rules) {
        return rules.kind(project.details().kind().name()).flatMap(kind -> {
            Money cap = kind.cap();
            return cap == null ? Optional.empty() : Optional.of(new Measured(kind.code(), kind.name(), cap));
        });
    }

    private void split(MicroProject project, List<ComparedProject> others, Measured measured) {
        List<Long> members =
                new ArrayList<>(others.stream().map(ComparedProject::id).toList());
        members.add(project.id());
        List<SplitAlert> known = alerts.lockWith(AlertKind.SPLIT, members);
        SplitAlert group = known.isEmpty() ? fresh(AlertKind.SPLIT, project, measured) : known.get(0);
        known.stream().skip(1).forEach(group::takeOver);
        others.forEach(other -> group.join(other.id(), other.on()));
        group.join(project.id(), day(project));
    }

    private void nearCap(MicroProject project, Measured measured) {
        SplitAlert group = alerts.lockNearCap(
                        project.locality().communityId(),
                        measured.kind(),
                        day(project).getYear())
                .orElseGet(() -> fresh(AlertKind.NEAR_CAP, project, measured));
        group.join(project.id(), day(project));
    }

    private SplitAlert fresh(AlertKind kind, MicroProject project, Measured measured) {
        SplitAlert made = new SplitAlert(kind, project.locality(), measured, day(project));
        alerts.add(made);
        return made;
    }

    private static boolean nearCap(Money amount, Money cap, RuleProfile rules) {
        CheckRule rule = rules.checks().get("R1");
        int percent = rule == null ? 0 : rule.number("nearCap", 0);
        BigDecimal from = cap.yuan().multiply(HUNDRED.subtract(BigDecimal.valueOf(percent)));
        return percent > 0
                && amount.compareTo(cap) <= 0
                && amount.yuan().multiply(HUNDRED).compareTo(from) >= 0;
    }

    private static LocalDate day(MicroProject project) {
        return project.createdAt().atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
    }
}
