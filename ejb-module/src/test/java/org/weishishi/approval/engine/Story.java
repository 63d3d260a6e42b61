package org.weishishi.approval.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.domain.course.Agent;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Engine;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Verdict;
import org.weishishi.approval.domain.operation.decision.Decide;
import org.weishishi.approval.domain.operation.decision.Start;
import org.weishishi.organization.api.Holder;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;

/**
 * One approval told from its beginning: what was done by whom, and all that changed by it – entries, rounds, tasks, whom to tell. The
 * whole text is compared with what is kept beside this class, so that a reader sees in one place how the engine answers.
 */
final class Story {

    static final Facts FACTS = new Facts("SERVICE", Money.yuan(86_000));
    static final Agent ADMINISTRATOR = Play.ADMINISTRATOR;
    static final Agent SYSTEM = Play.SYSTEM;

    final TrialOffice office = new TrialOffice();
    private final StringBuilder told = new StringBuilder();
    Course course;

    /** An approval of person 1, not yet submitted. */
    Story(ChainPolicies policies, ApprovalStep... steps) {
        this(chain(1, policies, steps));
    }

    private Story(ApprovalChain chain) {
        this.course = Engine.blank(chain, FACTS, "facts1", person(1));
    }

    static ApprovalChain chain(int version, ChainPolicies policies, ApprovalStep... steps) {
        return new ApprovalChain("story", version, "链", "trial", policies, List.of(steps));
    }

    static Holder holder(long person) {
        return TrialOffice.holder(person, person * 10);
    }

    /** Somebody who holds a task acts in its post, anybody else in a post of their own. */
    Agent person(long person) {
        return Agent.person(TrialOffice.by(tasks().map(Task::holder)
                .filter(holder -> holder.personId() == person)
                .reduce((earlier, later) -> later)
                .orElse(holder(person))));
    }

    private Stream<Task> tasks() {
        return course == null ? Stream.of() : course.rounds().stream().flatMap(round -> round.tasks().stream());
    }

    /** Post p belongs to step p / 10. */
    Story post(long post, Long... persons) {
        office.holders.put(post, Arrays.asList(persons));
        return this;
    }

    /** @return number of the latest task of that person */
    int task(long person) {
        return tasks().filter(task -> task.holder().personId() == person)
                .mapToInt(Task::number)
                .max()
                .orElseThrow();
    }

    Story says(String heading) {
        told.append("\n# ").append(heading).append('\n');
        return this;
    }

    Story start() {
        return does(1, new Start(FACTS, "facts1"));
    }

    Story approve(long person) {
        return does(person, new Decide(task(person), course.revision(), Verdict.APPROVE, ""));
    }

    Story reject(long person) {
        return does(person, new Decide(task(person), course.revision(), Verdict.REJECT, "不妥"));
    }

    Story does(long person, Operation operation) {
        return does(person(person), operation);
    }

    /** Does it a minute later and tells what changed, or why not. */
    Story does(Agent agent, Operation operation) {
        office.now = office.now.plusMinutes(1);
        told.append("> ")
                .append(agent.by().personName())
                .append(' ')
                .append(operation.kind())
                .append('\n');
        try {
            var next = Engine.apply(course, operation, agent, office);
            new Narrator(told).tell(course, next);
            course = next.course();
        } catch (BusinessException refused) {
            told.append("  refused: ")
                    .append(refused.code().replace("approval.error.", ""))
                    .append(' ')
                    .append(List.of(refused.args()))
                    .append('\n');
        }
        return this;
    }

    Story days(int days) {
        office.now = office.now.plusDays(days);
        return this;
    }

    /** The story is the one that is kept under that name; what was told lies in {@code target/stories}. */
    void isKeptAs(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/stories"));
        Files.writeString(folder.resolve(name + ".txt"), told);
        try (InputStream kept =
                Objects.requireNonNull(Story.class.getResourceAsStream("stories/" + name + ".txt"), name)) {
            assertThat(told.toString())
                    .as("story %s", name)
                    .isEqualTo(new String(kept.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
