package org.weishishi.approval.application.simulation;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.simulation.RoundAfter;
import org.weishishi.approval.api.simulation.SimulatedAct;
import org.weishishi.approval.api.simulation.SimulatedActor;
import org.weishishi.approval.api.simulation.Simulation;
import org.weishishi.approval.api.simulation.SimulationAnswer;
import org.weishishi.approval.api.simulation.StateAfter;
import org.weishishi.approval.api.simulation.TaskAfter;
import org.weishishi.approval.application.ApprovalText;
import org.weishishi.approval.domain.course.Agent;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Engine;
import org.weishishi.approval.domain.course.Entry;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Transition;
import org.weishishi.approval.domain.operation.Operations;
import org.weishishi.approval.domain.operation.Replay;
import org.weishishi.approval.domain.operation.decision.Start;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.JsonParts;
import org.weishishi.shared.Permission;
import org.weishishi.shared.RecordJson;
import org.weishishi.shared.UseCase;

/** 审批演算 · plays a described approval on the engine of the product; nothing is stored. */
@UseCase
public class SimulateChain {

    private static final int STEPS = 8;
    private static final int ACTS = 500;
    private static final int POSTS = 200;

    /** @return the state after the submission and after each attempt; {@code approval.error.simulationSize} beyond the limits */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.READ)
    public SimulationAnswer simulate(Simulation told) {
        limit("chain.steps", told.chain().steps().size(), STEPS);
        limit("acts", told.acts().size(), ACTS);
        limit("posts", told.posts().size(), POSTS);
        return new Play(told).answer();
    }

    private static void limit(String what, int size, int most) {
        if (size > most) {
            throw BusinessException.refused("approval.error.simulationSize", what, most, size);
        }
    }

    /** One simulation while it runs. */
    private static final class Play {

        private final Simulation told;
        private final ToldOffice office;
        private final List<StateAfter> states = new ArrayList<>();
        private final List<Entry> trail = new ArrayList<>();
        private Course course;

        Play(Simulation told) {
            this.told = told;
            this.office = new ToldOffice(told);
            this.course = Engine.blank(told.chain(), told.facts(), hash(), person(told.initiator()));
        }

        private String hash() {
            return CanonicalJson.sha256(CanonicalJson.of(RecordJson.of(told.facts())));
        }

        SimulationAnswer answer() {
            attempt(0, new Start(told.facts(), hash()), "Start", person(told.initiator()));
            int number = 0;
            for (SimulatedAct act : told.acts()) {
                office.at(act.at());
                number++;
                attempt(number, Operations.read(act.operation(), filled(act)), act.operation(), agent(act));
            }
            return new SimulationAnswer(states, Replay.of(told.chain(), trail).equals(course));
        }

        /** The revision may be left out: then the actor has looked just now. */
        private JsonObject filled(SimulatedAct act) {
            boolean needed = Operations.fields(act.operation()).contains("revision");
            if (!needed || act.said().containsKey("revision")) {
                return act.said();
            }
            JsonObjectBuilder said = JsonParts.object(act.said());
            return said.add("revision", course.revision()).build();
        }

        private void attempt(int number, Operation operation, String name, Agent agent) {
            try {
                Transition next = Engine.apply(course, operation, agent, office);
                course = next.course();
                trail.addAll(next.entries());
                states.add(after(number, name, next, null));
            } catch (BusinessException refused) {
                states.add(after(number, name, new Transition(course, List.of(), List.of()), refused));
            }
        }

        private StateAfter after(int number, String name, Transition done, @Nullable BusinessException refused) {
            return new StateAfter(
                    number,
                    name,
                    refused == null ? null : refused.code(),
                    refused == null
                            ? List.of()
                            : refused.args().stream().map(Objects::toString).toList(),
                    course.state(),
                    course.revision(),
                    done.entries().stream().map(Entry::kind).toList(),
                    done.happenings().stream()
                            .flatMap(h -> h.persons().stream().map(p -> h.kind() + ":" + p))
                            .toList(),
                    course.rounds().stream().map(this::round).toList());
        }

        private RoundAfter round(Round r) {
            return new RoundAfter(
                    r.number(),
                    r.step(),
                    r.state(),
                    r.need(),
                    r.slots().size(),
                    r.passed(course.snapshot()),
                    r.due(),
                    r.backTo(),
                    r.tasks().stream().map(Play::task).toList());
        }

        private static TaskAfter task(Task t) {
            return new TaskAfter(
                    t.number(),
                    t.slot(),
                    t.role(),
                    t.holder().personId(),
                    t.holder().postId(),
                    t.via(),
                    t.state());
        }

        private Agent agent(SimulatedAct act) {
            SimulatedActor actor = act.actor();
            Agent.Capacity capacity = Agent.Capacity.valueOf(act.capacity().name());
            if (actor == null) {
                String system = ApprovalText.of("approval.simulation.system");
                return new Agent(new ActedBy("system", null, system, null, system, null, system), capacity);
            }
            return new Agent(person(actor).by(), capacity);
        }

        private Agent person(SimulatedActor actor) {
            return Agent.person(office.find(actor.personId(), actor.postId())
                    .map(h -> new ActedBy(
                            "p" + h.personId(),
                            h.personId(),
                            h.personName(),
                            h.postId(),
                            h.postName(),
                            h.unitId(),
                            h.unitName()))
                    .orElseGet(() -> stranger(actor)));
        }

        private static ActedBy stranger(SimulatedActor actor) {
            String name = "p" + actor.personId();
            return new ActedBy(name, actor.personId(), name, actor.postId(), "", null, "");
        }
    }
}
