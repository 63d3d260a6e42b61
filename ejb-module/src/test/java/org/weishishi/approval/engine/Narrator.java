package org.weishishi.approval.engine;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Entry;
import org.weishishi.approval.domain.course.Happening;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Transition;
import org.weishishi.organization.api.Holder;

/** Tells what one act changed, a line for each thing. */
final class Narrator {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd HH:mm");

    private final StringBuilder told;

    Narrator(StringBuilder told) {
        this.told = told;
    }

    void tell(Course before, Transition next) {
        Course after = next.course();
        if (next.entries().isEmpty()) {
            line("nothing");
        }
        next.entries().forEach(entry -> line("entry " + entry(entry)));
        changed("approval", standing(before), standing(after));
        for (Round round : after.rounds()) {
            Round old =
                    round.number() <= before.rounds().size() ? before.rounds().get(round.number() - 1) : null;
            changed("round " + round.number(), old == null ? null : round(old), round(round));
            for (Task task : round.tasks()) {
                changed(
                        "task " + task.number(),
                        before.task(task.number()).map(Narrator::task).orElse(null),
                        task(task));
            }
        }
        next.happenings().forEach(happening -> line("tell " + happening(happening)));
    }

    private void changed(String what, @Nullable String old, String now) {
        if (!Objects.equals(old, now)) {
            line(what + " " + now);
        }
    }

    private void line(String text) {
        told.append("  ").append(text).append('\n');
    }

    private static String standing(Course course) {
        List<String> parts = new ArrayList<>(List.of(course.state().name(), course.snapshot()));
        parts.add("v" + course.chain().version());
        parts.add("by " + course.initiator().personName() + " of " + course.submitters());
        course.facts().findings().forEach(parts::add);
        add(parts, "held", course.held());
        add(parts, "back to", course.backTo());
        return String.join(", ", parts);
    }

    private static String round(Round round) {
        List<String> parts = new ArrayList<>();
        parts.add(round.step() + " " + round.state());
        parts.add("needs " + round.need());
        parts.add(round.slots().stream()
                .map(slot ->
                        slot.number() + "=" + slot.postName() + (slot.carried() == null ? "" : ":" + slot.carried()))
                .collect(Collectors.joining(" ", "[", "]")));
        parts.add("on " + round.snapshot());
        parts.add("seen from " + round.seenFrom());
        parts.add("due " + round.due().getDayOfMonth());
        add(parts, "back to", round.backTo());
        add(parts, "undone by", round.undoneBy() == 0 ? null : round.undoneBy());
        add(
                parts,
                "reminded",
                round.clock().reminded() == 0 ? null : round.clock().reminded());
        add(parts, "escalated", round.clock().escalated() ? "yes" : null);
        add(parts, "urged", round.clock().urged() == 0 ? null : round.clock().urged());
        add(parts, "urged at", time(round.clock().urgedAt()));
        parts.add("opened " + time(round.openedAt()));
        add(parts, "closed", time(round.closedAt()));
        return String.join(", ", parts);
    }

    private static String task(Task task) {
        List<String> parts = new ArrayList<>();
        parts.add(who(task.holder()) + " " + task.role() + " " + task.state());
        parts.add("seat " + task.slot());
        parts.add("via " + task.via());
        add(parts, "for", task.principal() == null ? null : who(task.principal()));
        add(parts, "handed", task.handed() == 0 ? null : task.handed());
        add(parts, "claimed", task.claimed() ? "yes" : null);
        add(parts, "verdict", task.verdict());
        add(
                parts,
                "paper",
                task.paper() == null
                        ? null
                        : task.paper().verdict() + task.paper().opinion());
        parts.add("opened " + time(task.openedAt()));
        add(parts, "closed", time(task.closedAt()));
        return String.join(", ", parts);
    }

    private static String who(Holder holder) {
        return holder.personName() + "@" + holder.postName();
    }

    private static String entry(Entry entry) {
        List<String> parts = new ArrayList<>();
        parts.add(entry.number() + " " + entry.kind() + " by " + entry.by().personName());
        add(parts, "round", entry.round() == 0 ? null : entry.round() + " " + entry.step());
        add(parts, "tasks", entry.tasks().isEmpty() ? null : entry.tasks());
        add(parts, "says", entry.opinion().isEmpty() ? null : entry.opinion());
        add(parts, "for", entry.onBehalfOf().isEmpty() ? null : entry.onBehalfOf());
        add(
                parts,
                "entered by",
                entry.enteredBy() == null ? null : entry.enteredBy().personName());
        add(parts, "signed", entry.signed());
        parts.add("on " + entry.snapshot());
        parts.add("at " + time(entry.at()));
        return String.join(", ", parts);
    }

    private static String happening(Happening happening) {
        return happening.kind() + " " + happening.persons() + " task " + happening.task() + " " + happening.words();
    }

    private static void add(List<String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(name + " " + value);
        }
    }

    private static @Nullable String time(@Nullable OffsetDateTime at) {
        return at == null ? null : at.format(TIME);
    }
}
