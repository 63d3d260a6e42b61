package org.weishishi.task.infrastructure;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** 任务定时器 · every second on every node: retries, expired claims, and what another node submitted. */
@Singleton
@Startup
@DependsOn("SchemaStartup")
@TransactionManagement(TransactionManagementType.BEAN)
public class JobScheduler {

    @Inject
    private JobRunner runner;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        runner.wakeUp();
    }
}
