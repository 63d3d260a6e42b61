package org.weishishi.approval.domain.course;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.organization.api.Holder;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessClock;

/**
 * 一次操作 · a course while one operation changes it. Operations ask {@link #guard()} whether they may, change rounds through
 * {@link #rounds()}, and leave a line with {@link #record}; the course they started from stays as it was.
 */
public final class Work {

    private final Agent agent;
    private final HeardOffice office;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Happening> happenings = new ArrayList<>();
    private final Course start;
    private final List<Round> rounds;
    private final List<Long> submitters;
    private ApprovalChain chain;
    private Facts facts;
    private String snapshot;
    private ActedBy initiator;
    private ApprovalState state;
    private @Nullable ApprovalState held;
    private @Nullable String backTo;
    private int taskCount;

    /** A line of the trail before it has its place. */
    private record Draft(Line line, String snapshot) {}

    /**
     * 记录行 · what an operation wants the trail to say.
     *
     * @param kind what was done
     * @param round the round, null for none
     * @param tasks the tasks decided or touched
     * @param opinion what was written
     * @param onBehalfOf for whom
     * @param enteredBy who entered a paper opinion
     * @param signed SHA-256 of the record that was signed
     */
    public record Line(
            OperationKind kind,
            @Nullable Round round,
            List<Integer> tasks,
            String opinion,
            List<String> onBehalfOf,
            @Nullable ActedBy enteredBy,
            @Nullable String signed) {

        /** A plain line. */
        public Line(OperationKind kind, @Nullable Round round, List<Integer> tasks, String opinion) {
            this(kind, round, tasks, opinion, List.of(), null, null);
        }
    }

    Work(Course course, Agent agent, Office office) {
        this.start = course;
        this.rounds = new ArrayList<>(course.rounds());
        this.submitters = new ArrayList<>(course.submitters());
        this.chain = course.chain();
        this.facts = course.facts();
        this.snapshot = course.snapshot();
        this.initiator = course.initiator();
        this.state = course.state();
        this.held = course.held();
        this.backTo = course.backTo();
        this.taskCount = course.tasks();
        this.agent = agent;
        this.office = new HeardOffice(office);
    }

    /** @return the course as it stands in this moment */
    public Course course() {
        return course(start.entries(), start.head(), start.last(), start.lastBy(), start.revision());
    }

    private Course course(int entries, String head, @Nullable OffsetDateTime last, String lastBy, long revision) {
        return new Course(
                chain,
                facts,
                snapshot,
                initiator,
                submitters,
                state,
                held,
                backTo,
                rounds,
                taskCount,
                entries,
                head,
                last,
                lastBy,
                revision);
    }

    /** @return who acts */
    public Agent agent() {
        return agent;
    }

    /** @return the world; every answer is kept with the trail */
    public Office office() {
        return office;
    }

    /** @return business time, never before the last entry */
    public OffsetDateTime now() {
        OffsetDateTime now = office.now();
        OffsetDateTime last = start.last();
        return last != null && now.isBefore(last) ? last : now;
    }

    /** @return the day of {@link #now}, from which a round's days count */
    LocalDate today() {
        return now().atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
    }

    /** @return what may be asked before anything changes */
    public Guard guard() {
        return new Guard(this);
    }

    /** @return what opens, closes and counts rounds */
    public Rounds rounds() {
        return new Rounds(this);
    }

    /** @return what gives out, parks and voids tasks */
    public Tasks tasks() {
        return new Tasks(this);
    }

    /** Notes what was reminded or urged in a round. */
    public void tick(Round round, UnaryOperator<RoundClock> how) {
        change(round, r -> r.clock(how.apply(r.clock())));
    }

    /** Leaves a line in the trail. */
    public void record(Line line) {
        drafts.add(new Draft(line, snapshot));
    }

    /** Says whom to tell. */
    public void tell(Happening.Kind kind, List<Long> persons, int task, String... words) {
        happenings.add(new Happening(kind, persons.stream().distinct().toList(), task, List.of(words)));
    }

    /** Tells the initiator. */
    public void tellInitiator(Happening.Kind kind, String... words) {
        Long person = initiator.personId();
        if (person != null) {
            tell(kind, List.of(person), 0, words);
        }
    }

    /** The approval is now in that state. */
    public void become(ApprovalState next) {
        state = next;
    }

    /** Keeps the state to come back to. */
    public void hold(@Nullable ApprovalState until) {
        held = until;
    }

    /** Says which step sees the rework first. */
    public void backTo(@Nullable String step) {
        backTo = step;
    }

    /** New facts, from whoever acts. */
    public void submit(Facts now, String hash) {
        facts = now;
        snapshot = hash;
        initiator = agent.by();
        Long person = initiator.personId();
        if (person != null && !submitters.contains(person)) {
            submitters.add(person);
        }
    }

    /** Another version of the chain. */
    public void chain(ApprovalChain other) {
        chain = other;
    }

    /** Changes a round. @return it as it is now */
    Round change(Round round, UnaryOperator<Round> how) {
        Round next = how.apply(round(round.number()));
        rounds.set(next.number() - 1, next);
        return next;
    }

    void add(Round round) {
        rounds.add(round);
    }

    /** @return the round of that number, as it is now */
    public Round round(int number) {
        return rounds.get(number - 1);
    }

    /** @return the current round; there must be one */
    public Round current() {
        return course().current().orElseThrow(() -> new IllegalStateException("no current round"));
    }

    /** @return the step of the current round */
    public ApprovalStep step() {
        return chain.step(current().step());
    }

    /** @return the number the next task gets */
    int nextTask() {
        return ++taskCount;
    }

    /** @return the revision the approval has once this is done */
    long nextRevision() {
        return start.revision() + 1;
    }

    /** @return 单位 岗位 姓名 */
    public static String who(Holder holder) {
        return String.join(" ", holder.unitName(), holder.postName(), holder.personName());
    }

    /** @return the same of who acted, the name alone for the program */
    public static String who(ActedBy by) {
        return by.personId() == null
                ? by.personName()
                : String.join(" ", by.unitName(), by.postName(), by.personName());
    }

    /** @return what became of it: unchanged when nothing had to be done */
    Transition finish(Operation operation) {
        if (drafts.isEmpty()) {
            return new Transition(start, List.of(), List.of());
        }
        List<Entry> entries = new ArrayList<>();
        String head = start.head();
        for (Draft draft : drafts) {
            String said = entries.isEmpty() ? Details.text(operation, agent, office.heard()) : Details.NONE;
            Entry entry = entry(draft, said).chained(start.entries() + entries.size() + 1, head);
            entries.add(entry);
            head = entry.hash();
        }
        Course end = course(start.entries() + entries.size(), head, now(), who(agent.by()), nextRevision());
        return new Transition(end, entries, happenings);
    }

    private Entry entry(Draft draft, String details) {
        Line line = draft.line();
        Optional<Round> round = Optional.ofNullable(line.round());
        return new Entry(
                0,
                line.kind(),
                round.map(Round::number).orElse(0),
                round.map(Round::step).orElse(""),
                line.tasks(),
                line.opinion(),
                agent.by(),
                line.onBehalfOf(),
                line.enteredBy(),
                now(),
                draft.snapshot(),
                line.signed(),
                details,
                "",
                "");
    }
}
