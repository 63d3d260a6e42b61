package org.weishishi.micro;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * 审计链校验 · {@code --verify-audit}: recomputes the chain straight from the database with the verifier of the EAR, without
 * starting the server. Prints one line; code 0 when whole, 1 when broken.
 */
final class AuditCheck {

    private static final String VERIFIER = "org.weishishi.audit.infrastructure.ChainReport";

    private AuditCheck() {}

    static int run(Database database, Path data, @Nullable Path ear) throws Refusal, IOException {
        if (database.isEmbedded()) {
            if (!Files.exists(Database.file(data))) {
                throw new Refusal("audit.nothing", data.toString());
            }
            DataFolder.checkFree(data);
        }
        Path folder = NestedJars.temporaryFolder();
        Path from = ear != null
                ? ear
                : NestedJars.extract(NestedJars.self(), "app/weishishi.ear"::equals, folder)
                        .get(0);
        List<Path> jars = new ArrayList<>(NestedJars.extract(from, AuditCheck::isNeeded, folder));
        try (URLClassLoader loader = Drivers.loader(folder, jars)) {
            return verify(database, loader);
        }
    }

    private static boolean isNeeded(String name) {
        return name.equals("weishishi-ejb.jar");
    }

    private static int verify(Database database, ClassLoader loader) throws Refusal {
        Properties login = new Properties();
        login.setProperty("user", database.user());
        login.setProperty("password", database.password());
        DatabaseCheck.check(database, Drivers.driver(database.driver(), loader));
        try (Connection connection = Drivers.driver(database.driver(), loader).connect(database.url(), login)) {
            String report = (String) Class.forName(VERIFIER, true, loader)
                    .getMethod("of", Connection.class)
                    .invoke(null, connection);
            boolean whole = report.startsWith("whole");
            Console.line(Texts.both(whole ? "audit.whole" : "audit.broken") + " " + report);
            return whole ? 0 : 1;
        } catch (InvocationTargetException e) {
            throw new Refusal("audit.unreadable", String.valueOf(e.getCause()));
        } catch (ReflectiveOperationException | SQLException e) {
            throw new Refusal("audit.unreadable", String.valueOf(e));
        }
    }
}
