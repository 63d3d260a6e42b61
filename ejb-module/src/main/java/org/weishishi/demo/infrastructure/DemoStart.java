package org.weishishi.demo.infrastructure;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.weishishi.demo.application.PlayStep;
import org.weishishi.organization.application.ActingIdentity;
import org.weishishi.shared.SchemaReady;
import org.weishishi.shared.Settings;

/** 演示启动 · plays what is left of the scripts after every start in demo mode; a fault stops the play, not the product. */
@ApplicationScoped
public class DemoStart {

    private static final Logger START = System.getLogger("org.weishishi.start");

    private final Settings settings;
    private final ActingIdentity identity;
    private final PlayStep play;

    @Inject
    public DemoStart(Settings settings, ActingIdentity identity, PlayStep play) {
        this.settings = settings;
        this.identity = identity;
        this.play = play;
    }

    @SuppressWarnings("NullAway")
    DemoStart() {
        this(null, null, null);
    }

    /** Runs after tree, people and rules stand. */
    @ActivateRequestContext
    public void load(@Observes @Priority(3000) SchemaReady ready) {
        if (!settings.demo()) {
            return;
        }
        identity.assumeSystem();
        try {
            if (play.begin()) {
                play.pending().forEach(this::perform);
                START.log(Level.INFO, "demo cases are loaded");
            }
        } catch (RuntimeException fault) {
            START.log(Level.WARNING, "demo cases are not complete; the next start goes on from here", fault);
        } finally {
            identity.clear();
        }
    }

    /** Another node may play the same step at the same moment: the loser finds it played. */
    private void perform(String key) {
        try {
            play.play(key);
        } catch (RuntimeException lost) {
            identity.assumeSystem();
            if (play.pending().contains(key)) {
                throw new IllegalStateException("demo step " + key, lost);
            }
        }
    }
}
