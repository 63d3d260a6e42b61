package org.weishishi.task.infrastructure;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.weishishi.shared.AsSystem;
import org.weishishi.task.application.SettleNotices;

/** 任务定时器 · every second on every node: retries, expired claims, and what another node submitted; every night notices of what is over. */
@Singleton
@Startup
@DependsOn("SchemaStartup")
@TransactionManagement(TransactionManagementType.BEAN)
public class JobScheduler {

    @Inject
    private JobRunner runner;

    @Inject
    private SettleNotices notices;

    @Inject
    private AsSystem system;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        runner.wakeUp();
    }

    @Schedule(hour = "3", minute = "55", persistent = false)
    void nightly() throws Exception {
        system.call(() -> {
            long last = notices.settle(0);
            while (last != 0) {
                last = notices.settle(last);
            }
            return last;
        });
    }
}
