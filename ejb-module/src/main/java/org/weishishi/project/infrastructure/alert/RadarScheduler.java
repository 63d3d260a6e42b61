package org.weishishi.project.infrastructure.alert;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.weishishi.project.application.alert.RescanRadar;
import org.weishishi.shared.AsSystem;

/** 预警重扫定时 · every night, community by community as the program itself, each on its own: one that fails holds up no other. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RadarScheduler {

    private static final Logger LOG = System.getLogger(RadarScheduler.class.getName());

    @Inject
    private AsSystem system;

    @Inject
    private RescanRadar radar;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void run() {
        try {
            List<Long> communities = system.call(radar::communities);
            communities.forEach(this::rescan);
        } catch (Exception e) {
            LOG.log(Level.WARNING, "the radar of splitting was not run: " + e, e);
        }
    }

    private void rescan(long community) {
        try {
            system.call(() -> radar.rescan(community));
        } catch (Exception e) {
            LOG.log(Level.WARNING, "the radar of community " + community + " was not run: " + e, e);
        }
    }
}
