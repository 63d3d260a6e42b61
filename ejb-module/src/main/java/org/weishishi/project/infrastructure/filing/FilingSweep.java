package org.weishishi.project.infrastructure.filing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.weishishi.project.application.filing.EndFilings;
import org.weishishi.shared.AsSystem;
import org.weishishi.shared.ClockAdvanced;

/** 备案到期处理 · filing by filing as the program itself, each on its own: one that fails holds up no other. */
@ApplicationScoped
public class FilingSweep {

    private static final Logger LOG = System.getLogger(FilingSweep.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private AsSystem system;

    @Inject
    private EndFilings filings;

    /** After the commit of whoever moved the demo clock, on a thread of its own. */
    void onClock(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClockAdvanced advanced) {
        executor.execute(this::run);
    }

    /** Ends what nobody questioned in time, until nothing is left; one that fails is met again at the next run. */
    public void run() {
        try {
            for (List<Long> due = after(0); !due.isEmpty(); due = after(due.get(due.size() - 1))) {
                due.forEach(this::end);
            }
        } catch (Exception e) {
            LOG.log(Level.WARNING, "filings wait: " + e, e);
        }
    }

    private List<Long> after(long id) throws Exception {
        return system.call(() -> filings.due(id));
    }

    private void end(long id) {
        try {
            system.call(() -> filings.end(id));
        } catch (Exception e) {
            LOG.log(Level.WARNING, "filing " + id + " waits: " + e, e);
        }
    }
}
