package org.weishishi.disclosure.infrastructure;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.weishishi.disclosure.application.notice.EndNotices;
import org.weishishi.shared.AsSystem;
import org.weishishi.shared.ClockAdvanced;

/** 期满处理 · ends due notices as the program itself, each on its own: one that fails holds up no other. */
@ApplicationScoped
public class NoticeSweep {

    private static final Logger LOG = System.getLogger(NoticeSweep.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private AsSystem system;

    @Inject
    private EndNotices notices;

    /** After the commit of whoever moved the demo clock, on a thread of its own. */
    void onClock(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClockAdvanced advanced) {
        executor.execute(this::run);
    }

    /** Ends what is due now. */
    public void run() {
        try {
            List<Long> due = system.call(notices::due);
            due.forEach(this::end);
        } catch (Exception e) {
            LOG.log(Level.WARNING, "notices wait: " + e, e);
        }
    }

    private void end(long id) {
        try {
            system.call(() -> notices.end(id));
        } catch (Exception e) {
            LOG.log(Level.WARNING, "notice " + id + " waits: " + e, e);
        }
    }
}
