package org.weishishi.demo.application;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.weishishi.demo.domain.PlayedStep;
import org.weishishi.demo.domain.PlayedSteps;
import org.weishishi.demo.domain.Script;
import org.weishishi.demo.domain.Step;
import org.weishishi.organization.application.ActingIdentity;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.DemoClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 演示一步 · one step of a script and its mark in one transaction. */
@UseCase
public class PlayStep {

    /** Mark of a house in which the cases are played; no step has this key. */
    private static final String BEGIN = "begin";

    private final Scripts scripts;
    private final PlayedSteps played;
    private final Instance<Player> players;
    private final DemoClock clock;
    private final ActingIdentity identity;

    @Inject
    public PlayStep(
            Scripts scripts,
            PlayedSteps played,
            @Any Instance<Player> players,
            DemoClock clock,
            ActingIdentity identity) {
        this.scripts = scripts;
        this.played = played;
        this.players = players;
        this.clock = clock;
        this.identity = identity;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    PlayStep() {
        this(null, null, null, null, null);
    }

    /** Sets the clock of a new house to the first step. @return false when somebody else has set it before */
    @Allowed(Permission.SYSTEM)
    public boolean begin() {
        if (played.keys().contains(BEGIN)) {
            return true;
        }
        boolean fresh = clock.startAt(scripts.all().begin());
        if (fresh) {
            played.add(new PlayedStep(BEGIN, clock.now()));
        }
        return fresh;
    }

    /** @return the keys of the steps still to be played, in their order */
    @Allowed(value = Permission.SYSTEM, kind = Allowed.Kind.READ)
    public List<String> pending() {
        Set<String> done = played.keys();
        return scripts.all().steps().stream()
                .map(Step::key)
                .filter(key -> !done.contains(key))
                .toList();
    }

    /** Plays one step as its account at its time. */
    @Allowed(Permission.SYSTEM)
    public void play(String key) {
        Script script = scripts.all();
        Step step = script.step(key);
        if (clock.now().isBefore(step.at())) {
            clock.advanceTo(step.at());
        }
        PlayedStep mark = new PlayedStep(key, clock.now());
        played.add(mark);
        if (step.byPerson()) {
            identity.assume(step.account());
        }
        try {
            mark.made(player(step).play(step));
        } finally {
            identity.assumeSystem();
        }
    }

    private Player player(Step step) {
        return players.stream()
                .filter(one -> one.verbs().contains(step.verb()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody plays " + step.verb()));
    }
}
