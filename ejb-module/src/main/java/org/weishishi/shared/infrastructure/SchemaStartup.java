package org.weishishi.shared.infrastructure;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.weishishi.shared.SchemaReady;
import org.weishishi.shared.Settings;
import org.weishishi.shared.StartRefused;
import org.weishishi.shared.StartText;

/** 启动 · checks the data folder, brings the schema up to date and tells the others; stops the deployment when it cannot. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaStartup {

    private static final Logger START = System.getLogger("org.weishishi.start");

    @Resource(lookup = "jdbc/weishishi")
    private DataSource database;

    @Inject
    private Settings settings;

    @Inject
    private Event<SchemaReady> ready;

    @PostConstruct
    void start() {
        try {
            checkData(settings.data());
            String version = new SchemaMigration(database).run();
            START.log(Level.INFO, StartText.of("shared.start.schema", version));
            ready.fire(new SchemaReady(version));
        } catch (StartRefused e) {
            START.log(Level.ERROR, e.getMessage());
            throw e;
        } catch (RuntimeException e) {
            START.log(Level.ERROR, StartText.of("shared.start.failed", firstLine(e)), e);
            throw e;
        }
    }

    private static void checkData(Path data) {
        try {
            Files.createDirectories(data);
            Files.delete(Files.createTempFile(data, "write", ".probe"));
        } catch (IOException e) {
            throw new StartRefused(StartText.of("shared.start.data", data.toString()));
        }
    }

    private static String firstLine(RuntimeException e) {
        return e.toString().lines().findFirst().orElse("");
    }
}
