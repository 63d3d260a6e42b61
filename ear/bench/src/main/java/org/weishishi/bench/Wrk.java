package org.weishishi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator wrk: one thread, eight connections, five seconds at a time. */
final class Wrk {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern WRONG = Pattern.compile("Non-2xx or 3xx responses|Socket errors");

    private Wrk() {}

    /** Refuses to go on without it. */
    static void require() throws InterruptedException {
        try {
            new ProcessBuilder("wrk", "-v").redirectErrorStream(true).start().waitFor();
        } catch (IOException none) {
            throw new IllegalStateException("the program wrk makes the load: apt-get install wrk", none);
        }
    }

    /** @return answers in a second; every answer must be a good one */
    static double rate(String address, boolean packed) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c8", "-d5s"));
        if (packed) {
            command.addAll(List.of("-H", "Accept-Encoding: gzip"));
        }
        command.add(address);
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(said);
        if (wrk.waitFor() != 0 || WRONG.matcher(said).find() || !rate.find()) {
            throw new IllegalStateException(address + "\n" + said);
        }
        return Double.parseDouble(rate.group(1));
    }
}
