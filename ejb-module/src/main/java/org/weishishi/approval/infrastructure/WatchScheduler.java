package org.weishishi.approval.infrastructure;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.LongConsumer;
import org.weishishi.approval.application.watch.DelegateTasks;
import org.weishishi.approval.application.watch.SweepOpinions;
import org.weishishi.approval.application.watch.WatchTime;
import org.weishishi.organization.application.ActingIdentity;

/** Looks every ten minutes at deadlines and delegations, every night at opinions that are over; what one node did another finds done. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WatchScheduler {

    private static final Logger LOG = System.getLogger(WatchScheduler.class.getName());

    @Inject
    private ActingIdentity identity;

    @Inject
    private WatchTime time;

    @Inject
    private DelegateTasks delegations;

    @Inject
    private SweepOpinions opinions;

    /** Runs as the program itself. */
    @Schedule(hour = "*", minute = "*/10", second = "40", persistent = false)
    public void sweep() {
        identity.assumeSystem();
        each(delegations.turning(), delegations::apply);
        each(time.due(), time::pass);
    }

    /** Every night, as drafts are swept. */
    @Schedule(hour = "3", minute = "45", persistent = false)
    public void nightly() {
        identity.assumeSystem();
        long last = opinions.forgetDecided(0);
        while (last != 0) {
            last = opinions.forgetDecided(last);
        }
    }

    private static void each(List<Long> approvals, LongConsumer act) {
        for (long approval : approvals) {
            try {
                act.accept(approval);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "approval " + approval + " waits for the next look: " + e, e);
            }
        }
    }
}
