package org.weishishi.project.infrastructure.filing;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** 备案定时 · every hour; a filing that another node has taken is no longer found. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FilingScheduler {

    @Inject
    private FilingSweep sweep;

    /** A node that was down at midnight catches up within the hour. */
    @Schedule(hour = "*", minute = "10", persistent = false)
    public void end() {
        sweep.run();
    }
}
