package org.weishishi.project.infrastructure.search;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.weishishi.project.application.search.RefreshSearch;
import org.weishishi.shared.AsSystem;

/** 检索定时 · every ten minutes makes searchable what is not yet, every night takes the frequencies of words anew. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SearchScheduler {

    private static final Logger LOG = System.getLogger(SearchScheduler.class.getName());

    @Inject
    private RefreshSearch search;

    @Inject
    private AsSystem system;

    /** The query finds at once that nothing is missing; after an upgrade it goes on until everything is written. */
    @Schedule(hour = "*", minute = "*/10", second = "40", persistent = false)
    void writeMissing() {
        try {
            while (system.call(search::writeMissing) > 0) {
                LOG.log(Level.DEBUG, "more projects were made searchable");
            }
        } catch (Exception e) {
            LOG.log(Level.WARNING, "some projects are not found by words yet: " + e, e);
        }
    }

    @Schedule(hour = "2", minute = "40", persistent = false)
    void count() {
        try {
            system.call(search::count);
        } catch (Exception e) {
            LOG.log(Level.WARNING, "frequencies of words stay as they were: " + e, e);
        }
    }
}
