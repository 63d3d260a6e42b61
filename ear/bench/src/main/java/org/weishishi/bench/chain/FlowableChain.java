package org.weishishi.bench.chain;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** Flowable, history level audit, without its async executor: one after the other signs, and then it needs none. */
final class FlowableChain implements Rival {

    private final ProcessEngine engine;

    FlowableChain(DataSource source) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryLevel(HistoryLevel.AUDIT);
        configuration.setAsyncExecutorActivate(false);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .enableDuplicateFiltering()
                .name("chain")
                .addString("chain.bpmn20.xml", Bpmn.text("http://flowable.org/bpmn"))
                .deploy();
    }

    @Override
    public String start() {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "chain", Map.of(Bpmn.SIGNERS, List.of("build", "community", "finance"), "amount", 600_000))
                .getId();
    }

    @Override
    public List<Turn> open(String instance) {
        return engine.getTaskService().createTaskQuery().processInstanceId(instance).list().stream()
                .map(task -> new Turn(instance, task.getId(), task.getAssignee(), 0))
                .toList();
    }

    @Override
    public void decide(Turn turn) {
        engine.getTaskService().complete(turn.task(), Map.of("decision", "APPROVE", "opinion", OPINION), true);
    }

    @Override
    public boolean ended(String instance) {
        return engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(instance)
                        .finished()
                        .count()
                == 1;
    }

    void close() {
        engine.close();
    }
}
