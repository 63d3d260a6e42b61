package org.weishishi.document.infrastructure.digest;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.weishishi.document.application.digest.MakeDigest;
import org.weishishi.shared.AsSystem;

/** 每日摘要定时 · looks every ten minutes which days are missing; two nodes may look at once, the row lets one of them win. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DigestScheduler {

    private static final Logger LOG = System.getLogger(DigestScheduler.class.getName());

    @Inject
    private MakeDigest digest;

    @Inject
    private AsSystem system;

    @Schedule(hour = "*", minute = "*/10", second = "20", persistent = false)
    void makeUp() {
        try {
            while (system.call(() -> digest.next().isPresent())) {
                LOG.log(Level.DEBUG, "one more day has its digest");
            }
        } catch (Exception e) {
            LOG.log(Level.WARNING, "the daily digest waits: " + e, e);
        }
    }
}
