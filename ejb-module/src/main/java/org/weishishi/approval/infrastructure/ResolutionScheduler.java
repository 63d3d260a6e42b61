package org.weishishi.approval.infrastructure;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.weishishi.approval.application.watch.RetryResolution;
import org.weishishi.organization.application.ActingIdentity;

/** Looks every minute whether an appointment lets a waiting approval go on. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ResolutionScheduler {

    private static final Logger LOG = System.getLogger(ResolutionScheduler.class.getName());

    @Inject
    private ActingIdentity identity;

    @Inject
    private RetryResolution resolution;

    /** Runs as the program itself. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void sweep() {
        identity.assumeSystem();
        for (long approval : resolution.misplaced()) {
            retry(approval);
        }
    }

    private void retry(long approval) {
        try {
            resolution.retry(approval);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "approval " + approval + " waits for the next look: " + e, e);
        }
    }
}
