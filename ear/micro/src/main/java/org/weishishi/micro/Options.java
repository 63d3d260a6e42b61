package org.weishishi.micro;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 命令行 · our own options taken out, Payara Micro's passed through.
 *
 * @param server what Payara Micro gets
 * @param ear an EAR to run instead of the one inside, or null
 * @param port the HTTP port to be used; 0 when the server chooses one itself
 * @param verifyAudit whether to verify the audit chain instead of starting
 */
record Options(List<String> server, @Nullable Path ear, int port, boolean verifyAudit) {

    private static final Set<String> CLUSTER = Set.of(
            "--clustername",
            "--clustermode",
            "--clusterport",
            "--mcaddress",
            "--mcport",
            "--startport",
            "--hzconfigfile",
            "--interfaces",
            "--nocluster",
            "--nohazelcast");

    /** @return the options; refuses a port that is not a number or an option without its value */
    static Options parse(String... args) throws Refusal {
        List<String> server = new ArrayList<>();
        @Nullable Path ear = null;
        int port = 8080;
        boolean verify = false;
        for (int i = 0; i < args.length; i++) {
            String name = args[i].toLowerCase(Locale.ROOT);
            if (name.equals("--verify-audit")) {
                verify = true;
            } else if (name.equals("--ear") || (name.equals("--deploy") && isEar(next(args, i)))) {
                ear = Path.of(next(args, i++)).toAbsolutePath();
            } else {
                server.add(args[i]);
                if (name.equals("--autobindhttp")) {
                    port = 0;
                } else if (name.equals("--port")) {
                    port = port(next(args, i));
                }
            }
        }
        addDefaults(server);
        return new Options(List.copyOf(server), ear, port, verify);
    }

    private static void addDefaults(List<String> server) {
        if (server.stream().map(s -> s.toLowerCase(Locale.ROOT)).noneMatch(CLUSTER::contains)) {
            server.add("--nocluster");
            server.add("--nohazelcast");
        }
        if (!server.contains("--disablephonehome")) {
            server.add("--disablephonehome");
        }
    }

    private static boolean isEar(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".ear");
    }

    private static String next(String[] args, int i) throws Refusal {
        if (i + 1 >= args.length) {
            throw new Refusal("option.value", args[i]);
        }
        return args[i + 1];
    }

    private static int port(String text) throws Refusal {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw new Refusal("option.port", text);
        }
        throw new Refusal("option.port", text);
    }
}
