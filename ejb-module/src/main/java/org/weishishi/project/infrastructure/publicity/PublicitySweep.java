package org.weishishi.project.infrastructure.publicity;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.weishishi.project.application.publicity.RemindRed;
import org.weishishi.shared.AsSystem;
import org.weishishi.shared.ClockAdvanced;

/** 提醒处理 · community by community as the program itself, each on its own: one that fails holds up no other. */
@ApplicationScoped
public class PublicitySweep {

    private static final Logger LOG = System.getLogger(PublicitySweep.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private AsSystem system;

    @Inject
    private RemindRed reminders;

    /** After the commit of whoever moved the demo clock, on a thread of its own. */
    void onClock(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClockAdvanced advanced) {
        executor.execute(this::run);
    }

    /** Reminds of what is due now. */
    public void run() {
        try {
            List<Long> communities = system.call(reminders::communities);
            communities.forEach(this::remind);
        } catch (Exception e) {
            LOG.log(Level.WARNING, "reminders wait: " + e, e);
        }
    }

    private void remind(long community) {
        try {
            system.call(() -> reminders.remind(community));
        } catch (Exception e) {
            LOG.log(Level.WARNING, "reminders of community " + community + " wait: " + e, e);
        }
    }
}
