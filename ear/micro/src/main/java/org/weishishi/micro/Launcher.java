package org.weishishi.micro;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** 启动 · {@code java -jar weishishi.jar [Payara Micro options] [--ear x.ear] [--verify-audit]}. */
public final class Launcher {

    /** Whoever ends the process speaks, once: a stop from outside makes the start fail too, and that says nothing true. */
    private static final AtomicBoolean ENDING = new AtomicBoolean();

    private final Options options;
    private final Environment environment;
    private final Console console = new Console();
    private final StartWatch watch = new StartWatch(console);

    private Launcher(Options options, Environment environment) {
        this.options = options;
        this.environment = environment;
    }

    /** Starts the product, or says in one line why not and ends with code 1. */
    public static void main(String... args) {
        Console.takeOver();
        int code = 1;
        try {
            Launcher launcher = new Launcher(Options.parse(args), Environment.ofProcess());
            code = launcher.options.verifyAudit() ? launcher.verifyAudit() : launcher.start();
        } catch (Refusal e) {
            refuse(e);
        } catch (Exception e) {
            refuse(new Refusal("unexpected", String.valueOf(e)));
        }
        if (code >= 0) {
            System.exit(code);
        }
    }

    private static void refuse(Refusal refusal) {
        if (ENDING.compareAndSet(false, true)) {
            Console.line(refusal.line());
        }
    }

    private void stopping() {
        if (ENDING.compareAndSet(false, true)) {
            console.note(Texts.both("stopping"));
        }
    }

    /** @return -1 when the server runs and the process stays */
    private int start() throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopping));
        Memory.modest();
        console.step(1, "step.check", environment.data().toString());
        Database database = check();
        database.publish();
        System.setProperty("weishishi.data", environment.data().toString());
        System.setProperty("weishishi.local.url", "http://localhost:" + options.port() + "/weishishi");
        PayaraMicroRuntime server = boot();
        console.step(2, "step.server");
        Path ear = ear();
        server.deploy(ear.toFile()); // answers true even for a failed deployment
        if (watch.refusal().isPresent() || server.getDeployedApplicationNames().isEmpty()) {
            throw failure();
        }
        console.step(3, "step.deployed");
        Memory.settle();
        ready(server, ear);
        return -1;
    }

    private Database check() throws Refusal, IOException {
        Database database = Database.from(environment);
        DataFolder.checkWritable(environment.data());
        Ports.checkFree(options.port());
        if (database.isPostgres()) {
            try (URLClassLoader loader = Drivers.loader(NestedJars.temporaryFolder(), List.of())) {
                DatabaseCheck.check(database, Drivers.driver(database.driver(), loader));
            }
        } else if (database.isEmbedded()) {
            DataFolder.checkFree(environment.data());
        }
        return database;
    }

    private PayaraMicroRuntime boot() throws IOException, Refusal {
        List<String> arguments = new ArrayList<>(options.server());
        ServerLog.configure(environment.data(), arguments);
        watch.listen();
        try {
            PayaraMicroBoot micro = PayaraMicroLauncher.create(arguments.toArray(String[]::new));
            return micro.getRuntime();
        } catch (BootstrapException e) {
            throw failure();
        } catch (Exception e) {
            throw new Refusal("server.failed", String.valueOf(e.getMessage()), log());
        }
    }

    private Path ear() throws IOException, Refusal {
        Path given = options.ear();
        if (given != null) {
            if (!Files.isReadable(given)) {
                throw new Refusal("option.ear", given.toString());
            }
            return given;
        }
        return NestedJars.extract(NestedJars.self(), "app/weishishi.ear"::equals, NestedJars.temporaryFolder())
                .get(0);
    }

    private void ready(PayaraMicroRuntime server, Path ear) throws IOException {
        if (options.ear() != null) {
            Console.line(Summary.of(server, ear));
        }
        int port =
                server.getLocalDescriptor().getHttpPorts().stream().findFirst().orElse(options.port());
        console.step(4, "step.ready", "http://localhost:" + port + "/weishishi/");
        Path accounts = environment.data().resolve("demo-accounts.txt");
        if (Files.isReadable(accounts)
                && environment
                        .value("weishishi.demo")
                        .map(Boolean::parseBoolean)
                        .orElse(false)) {
            Console.line(Files.readString(accounts, StandardCharsets.UTF_8));
        }
        ConsoleHandler.open();
    }

    private Refusal failure() {
        return watch.refusal()
                .map(text -> new Refusal("start.refused", text))
                .orElseGet(() -> new Refusal("start.failed", log()));
    }

    private String log() {
        return ServerLog.file(environment.data()).toString();
    }

    private int verifyAudit() throws Exception {
        Path given = options.ear();
        return AuditCheck.run(Database.from(environment), environment.data(), given);
    }
}
