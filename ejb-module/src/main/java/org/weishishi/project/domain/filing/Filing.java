package org.weishishi.project.domain.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.api.filing.FilingAct;
import org.weishishi.project.api.filing.FilingState;
import org.weishishi.project.api.filing.FilingStep;
import org.weishishi.project.api.filing.FilingView;
import org.weishishi.project.domain.ProjectText;
import org.weishishi.rule.api.FilingRule;
import org.weishishi.shared.BusinessException;

/**
 * 备案 · one round of a project with the office that records it. TO_SEND → SENT → FILED, or RETURNED and sent again as often as needed;
 * the receiving office neither approves nor refuses, and what it does not question until the last day is filed without it.
 * docs/project-life.md has the table; whatever it does not allow is the conflict {@code project.error.filingState}.
 */
@Entity
@Table(name = "project_filing")
public class Filing {

    private static final int MOST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_filing_seq")
    @SequenceGenerator(name = "project_filing_seq", sequenceName = "project_filing_seq", allocationSize = 100)
    private @Nullable Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "project_id", nullable = false, updatable = false)
    private long projectId;

    @Column(name = "stage_key", nullable = false, updatable = false)
    private String stageKey;

    @Column(name = "filing_round", nullable = false, updatable = false)
    private int round;

    @Column(name = "profile_key", nullable = false, updatable = false)
    private String rules;

    @Column(name = "street_id", nullable = false, updatable = false)
    private long streetId;

    @Column(name = "receiver_id", nullable = false, updatable = false)
    private long receiverId;

    @Column(name = "receiver_name", nullable = false, updatable = false)
    private String receiver;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private FilingState state;

    @Column(name = "due_on", nullable = false)
    private LocalDate due;

    @Column(name = "filing_number")
    private @Nullable String number;

    @Column(name = "filed_on")
    private @Nullable LocalDate filedOn;

    @Convert(converter = StepsConverter.class)
    @Column(name = "steps", nullable = false)
    private List<FilingStep> steps = List.of();

    protected Filing() {}

    /**
     * 进入备案.
     *
     * @param projectId the project
     * @param streetId the street that sends it
     * @param rules the edition its stage keeps
     * @param key the stage
     * @param receiver 备案机关
     * @param round from 1
     * @param due last day to send it
     */
    public Filing(
            long projectId, long streetId, String rules, String key, UnitView receiver, int round, LocalDate due) {
        this.projectId = projectId;
        this.stageKey = key;
        this.round = round;
        this.rules = rules;
        this.streetId = streetId;
        this.receiverId = receiver.id();
        this.receiver = receiver.name();
        this.state = FilingState.TO_SEND;
        this.due = due;
    }

    /**
     * 报送 · refusals {@code project.error.filingPapers} naming what the rules want and is not enclosed, and
     * {@code project.error.filingNoteLength} when after a return nothing says what was put right.
     *
     * @param due last day to question it
     */
    public void send(long shown, List<String> wanted, List<String> enclosed, String note, Doer doer, LocalDate due) {
        require(shown, state.withStreet());
        List<String> missing =
                wanted.stream().filter(paper -> !enclosed.contains(paper)).toList();
        if (!missing.isEmpty()) {
            throw BusinessException.refused("project.error.filingPapers", String.join(" / ", missing));
        }
        String words = state == FilingState.RETURNED
                ? ProjectText.required("filingNote", note, MOST)
                : ProjectText.optional("filingNote", note, MOST);
        take(FilingState.SENT, FilingAct.SEND, words, doer, due);
    }

    /**
     * 退回补正 · refusal {@code project.error.filingReasonLength} without a reason.
     *
     * @param due last day to send it again
     */
    public void giveBack(long shown, String reason, Doer doer, LocalDate due) {
        require(shown, state == FilingState.SENT);
        take(FilingState.RETURNED, FilingAct.RETURN, ProjectText.required("filingReason", reason, MOST), doer, due);
    }

    /** @param shown the version that whoever records it has seen; conflicts when it is not there to be recorded */
    public void requireSent(long shown) {
        require(shown, state == FilingState.SENT);
    }

    /** Conflict {@code project.error.filingState} when it was questioned or the last day is not over. */
    public void requireUnquestioned(LocalDate today) {
        require(version, state == FilingState.SENT && due.isBefore(today));
    }

    /**
     * 登记备案.
     *
     * @param given the number its receipt has
     */
    public void file(long shown, String given, String remark, Doer doer) {
        requireSent(shown);
        take(FilingState.FILED, FilingAct.FILE, ProjectText.optional("filingRemark", remark, MOST), doer, due);
        number = given;
        filedOn = doer.today();
    }

    /** 期满视为无意见 · only after the last day, conflict {@code project.error.filingState} before. */
    public void fileUnquestioned(String given, Doer program) {
        requireUnquestioned(program.today());
        take(FilingState.FILED, FilingAct.SILENT, "", program, due);
        number = given;
        filedOn = program.today();
    }

    /** 顺延 · the project stood still meanwhile: the days begin again. */
    public void begin(LocalDate last) {
        if (state != FilingState.FILED) {
            due = last;
        }
    }

    private void require(long shown, boolean allowed) {
        String last = steps.isEmpty() ? "" : steps.get(steps.size() - 1).who();
        if (!allowed) {
            throw BusinessException.conflict("project.error.filingState", state, last);
        }
        if (shown != version) {
            throw BusinessException.conflict("project.error.filingChanged", last);
        }
    }

    private void take(FilingState next, FilingAct act, String words, Doer doer, LocalDate last) {
        state = next;
        due = last;
        steps = StepsConverter.with(steps, new FilingStep(act, doer.who(), doer.at(), words));
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long version() {
        return version;
    }

    public long projectId() {
        return projectId;
    }

    public String stageKey() {
        return stageKey;
    }

    /** @return the edition of the rules it keeps */
    public String rules() {
        return rules;
    }

    public long streetId() {
        return streetId;
    }

    public long receiverId() {
        return receiverId;
    }

    public FilingState state() {
        return state;
    }

    public LocalDate due() {
        return due;
    }

    public List<FilingStep> steps() {
        return steps;
    }

    /** @return as pages show it */
    public FilingView view(FilingRule rule) {
        return new FilingView(
                id(),
                version,
                projectId,
                round,
                state,
                receiver,
                due,
                rule.papers(),
                rule.deliveryWaits(),
                number == null ? "" : number,
                filedOn,
                !steps.isEmpty() && steps.get(steps.size() - 1).act() == FilingAct.SILENT,
                steps);
    }
}
