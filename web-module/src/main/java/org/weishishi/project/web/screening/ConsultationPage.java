package org.weishishi.project.web.screening;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.StageReport.Outcome;
import org.weishishi.project.api.consultation.BodyKind;
import org.weishishi.project.api.consultation.BodyOpinion;
import org.weishishi.project.api.consultation.ConsultationView;
import org.weishishi.project.api.consultation.RecordConsultation;
import org.weishishi.project.api.consultation.Stance;
import org.weishishi.project.application.consultation.Consult;
import org.weishishi.project.web.ProjectPage;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shell.Confirmation;

/** 商议 · on the project file: the form of the street's officer, and the records so far. */
@Named
@ViewScoped
public class ConsultationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Consult consult;

    @Inject
    private ProjectPage page;

    @Inject
    private BusinessClock clock;

    @Inject
    private Confirmation confirmation;

    private @Nullable LocalDate on;
    private final List<Body> bodies = new ArrayList<>();
    private Outcome outcome = Outcome.PASSED;
    private String conclusion = "";
    private String files = "";
    private @Nullable List<ConsultationView> records;

    /** The three bodies of the community are asked as a rule. */
    @PostConstruct
    void begin() {
        on = clock.today();
        for (BodyKind kind : List.of(BodyKind.PARTY_ORGANIZATION, BodyKind.WORKSTATION, BodyKind.RESIDENTS_COMMITTEE)) {
            bodies.add(new Body(kind));
        }
    }

    /** 增加一方. */
    public void add() {
        bodies.add(new Body(BodyKind.OTHER));
    }

    /** 记录商议 · bodies without persons did not take part. */
    public String record() {
        LocalDate day = on;
        consult.record(new RecordConsultation(
                page.getId(),
                day == null ? clock.today() : day,
                bodies.stream()
                        .filter(one -> !one.getPersons().isBlank())
                        .map(Body::said)
                        .toList(),
                outcome,
                conclusion,
                FindingsPage.numbers(files)));
        confirmation.say("project.consultation.recorded");
        return "/project/project?faces-redirect=true&id=" + page.getId();
    }

    /** @return the records of the project, read once for the page */
    public List<ConsultationView> getRecords() {
        List<ConsultationView> known = records;
        if (known == null) {
            known = consult.of(page.getId());
            records = known;
        }
        return known;
    }

    public List<BodyKind> getKinds() {
        return Arrays.asList(BodyKind.values());
    }

    public List<Stance> getStances() {
        return Arrays.asList(Stance.values());
    }

    public List<Outcome> getOutcomes() {
        return List.of(Outcome.PASSED, Outcome.REFUSED);
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public List<Body> getBodies() {
        return bodies;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    /** @return numbers of the files kept for the form, with commas */
    public String getFiles() {
        return files;
    }

    public void setFiles(@Nullable String files) {
        this.files = files == null ? "" : files;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(@Nullable String conclusion) {
        this.conclusion = conclusion == null ? "" : conclusion;
    }

    /** 一方 · as it is typed. */
    public static class Body implements Serializable {

        private static final long serialVersionUID = 1L;

        private BodyKind kind;
        private String persons = "";
        private Stance stance = Stance.AGREE;
        private String opinion = "";

        Body(BodyKind kind) {
            this.kind = kind;
        }

        BodyOpinion said() {
            return new BodyOpinion(kind, persons, stance, opinion);
        }

        public BodyKind getKind() {
            return kind;
        }

        public void setKind(BodyKind kind) {
            this.kind = kind;
        }

        public String getPersons() {
            return persons;
        }

        public void setPersons(@Nullable String persons) {
            this.persons = persons == null ? "" : persons;
        }

        public Stance getStance() {
            return stance;
        }

        public void setStance(Stance stance) {
            this.stance = stance;
        }

        public String getOpinion() {
            return opinion;
        }

        public void setOpinion(@Nullable String opinion) {
            this.opinion = opinion == null ? "" : opinion;
        }
    }
}
