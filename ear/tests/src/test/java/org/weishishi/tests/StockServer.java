package org.weishishi.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A stock Payara Server 6, as a customer's portal runs it: own domain, own data source, users in its own realm. */
final class StockServer implements AutoCloseable {

    private final Path home = Path.of(System.getProperty("weishishi.payara", "target/payara-server/payara6"));
    private final Path work = Path.of(System.getProperty("weishishi.work", "target"), "stock-server")
            .toAbsolutePath();
    private final int base;

    StockServer(int portBase) {
        this.base = portBase;
    }

    /** Makes the domain, gives it what docs/operations.md asks for, and starts it. */
    StockServer start(Map<String, String> properties) {
        House.forget(work);
        try {
            Files.createDirectories(work);
            Path asadmin = home.resolve("bin/asadmin");
            if (!asadmin.toFile().setExecutable(true)) {
                throw new IllegalStateException("cannot make " + asadmin + " executable");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        asadmin(
                "create-domain",
                "--domaindir",
                work.resolve("domains").toString(),
                "--portbase",
                Integer.toString(base),
                "--nopassword",
                "weishishi");
        asadmin("start-domain", "--domaindir", work.resolve("domains").toString(), "weishishi");
        properties.forEach((name, value) -> admin(
                "create-system-properties",
                name + "=" + value.replace(":", "\\:").replace("=", "\\=")));
        admin(
                "create-jdbc-connection-pool",
                "--datasourceclassname=org.h2.jdbcx.JdbcDataSource",
                "--restype=javax.sql.DataSource",
                "--property=user=sa:password=sa:url=jdbc\\:h2\\:mem\\:weishishi;DB_CLOSE_DELAY\\=-1",
                "WeishishiPool");
        admin("create-jdbc-resource", "--connectionpoolid=WeishishiPool", "jdbc/weishishi");
        return this;
    }

    /** Adds a user to the server's own file realm. */
    void user(String name, String password) {
        Path file = work.resolve("password");
        try {
            Files.writeString(file, "AS_ADMIN_USERPASSWORD=" + password + System.lineSeparator());
            admin("--passwordfile", file.toString(), "create-file-user", "--groups", "portal", name);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void deploy(Path ear) {
        admin("deploy", "--name", "weishishi", ear.toAbsolutePath().toString());
    }

    String address() {
        return "http://localhost:" + (base + 80) + "/weishishi";
    }

    private void admin(String... command) {
        List<String> all = new ArrayList<>(List.of("--port", Integer.toString(base + 48)));
        all.addAll(List.of(command));
        asadmin(all.toArray(String[]::new));
    }

    private void asadmin(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin/asadmin").toString());
        command.add("--interactive=false");
        command.addAll(List.of(arguments));
        Path log = work.resolve("asadmin.log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().put("AS_JAVA", System.getProperty("java.home"));
            Process process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException("asadmin " + String.join(" ", arguments) + " failed, see " + log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        asadmin(
                "stop-domain",
                "--kill=true",
                "--domaindir",
                work.resolve("domains").toString(),
                "weishishi");
    }
}
