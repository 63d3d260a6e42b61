package org.weishishi.shared.infrastructure;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.weishishi.shared.Readiness;
import org.weishishi.shared.SchemaReady;
import org.weishishi.shared.Settings;

/** 就绪检查的实现 · schema brought up to date, database answers within two seconds, data folder writable. */
@ApplicationScoped
public class NodeReadiness implements Readiness {

    private static final int SECONDS = 2;

    @Resource(lookup = "jdbc/weishishi")
    private DataSource database;

    @Inject
    private Settings settings;

    private volatile boolean started;

    void onReady(@Observes @Priority(9000) SchemaReady ready) {
        started = true;
    }

    @Override
    public Map<String, Boolean> checks() {
        Map<String, Boolean> checks = new TreeMap<>();
        checks.put("schema", started);
        checks.put("database", databaseAnswers());
        checks.put("data", Files.isDirectory(settings.data()) && Files.isWritable(settings.data()));
        return checks;
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
