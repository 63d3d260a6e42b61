package org.weishishi.disclosure.infrastructure.publication;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.weishishi.disclosure.application.publication.WritePublication;
import org.weishishi.shared.AsSystem;

/** Looks every ten seconds whether public files have to be written. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PublicationScheduler {

    private static final Logger LOG = System.getLogger(PublicationScheduler.class.getName());

    @Inject
    private WritePublication publication;

    @Inject
    private AsSystem system;

    /** What fails is tried again the next time: the changes are still there. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void write() {
        try {
            while (system.call(publication::write) > 0) {
                LOG.log(Level.DEBUG, "public files written");
            }
        } catch (Exception e) {
            LOG.log(Level.WARNING, "public files wait: " + e, e);
        }
    }
}
