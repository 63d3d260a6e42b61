package org.weishishi.bench.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.operaton.bpm.engine.ProcessEngine;
import org.operaton.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** Operaton, history level audit, without its job executor, which this chain does not need. */
final class OperatonChain implements Rival {

    private final ProcessEngine engine;
    private final StandaloneProcessEngineConfiguration configuration;

    OperatonChain(DataSource source) {
        configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("audit");
        configuration.setJobExecutorActivate(false);
        configuration.setEnforceHistoryTimeToLive(false);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .enableDuplicateFiltering(true)
                .name("chain")
                .addString("chain.bpmn", Bpmn.text("http://camunda.org/schema/1.0/bpmn"))
                .deploy();
    }

    @Override
    public String start() {
        List<String> signers = new ArrayList<>(List.of("build", "community", "finance"));
        return engine.getRuntimeService()
                .startProcessInstanceByKey("chain", Map.of(Bpmn.SIGNERS, signers, "amount", 600_000))
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
        configuration.getCommandExecutorTxRequired().execute(context -> {
            engine.getTaskService().setVariablesLocal(turn.task(), Map.of("decision", "APPROVE", "opinion", OPINION));
            engine.getTaskService().complete(turn.task());
            return null;
        });
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
