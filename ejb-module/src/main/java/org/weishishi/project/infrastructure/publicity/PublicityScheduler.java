package org.weishishi.project.infrastructure.publicity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** 提醒定时 · every hour of the working day; what was reminded today is not reminded again. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PublicityScheduler {

    @Inject
    private PublicitySweep sweep;

    /** A node that was down at eight reminds at nine. */
    @Schedule(hour = "8-18", minute = "25", persistent = false)
    public void remind() {
        sweep.run();
    }
}
