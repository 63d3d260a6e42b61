package org.weishishi.disclosure.infrastructure;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every 30 seconds which notices are over. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DisclosureScheduler {

    @Inject
    private NoticeSweep sweep;

    /** Two nodes may look at once: the row lock lets one of them end a notice. */
    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void sweep() {
        sweep.run();
    }
}
