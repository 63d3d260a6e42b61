package org.weishishi.audit.infrastructure;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** 封链定时器 · every second on every node; {@link Sealing} sees to it that one works at a time. */
@Singleton
@Startup
@DependsOn("SchemaStartup")
@TransactionManagement(TransactionManagementType.BEAN)
public class AuditSealScheduler {

    @Inject
    private Sealing sealing;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void seal() {
        boolean more = true;
        while (more) {
            more = sealing.sealBatch();
        }
    }
}
