package org.weishishi.micro;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** 日志 · everything into {@code WEISHISHI_DATA/log}, ten files of 10 MB; warnings also to the console. */
final class ServerLog {

    private ServerLog() {}

    /** @return the file in which to look */
    static Path file(Path data) {
        return data.resolve("log").resolve("weishishi.0.log");
    }

    /** Writes the logging settings and names them to the server, unless the caller brought own ones. */
    static void configure(Path data, List<String> server) throws IOException {
        if (server.contains("--logproperties") || server.contains("--logtofile")) {
            return;
        }
        Path settings = data.resolve("log").resolve("logging.properties");
        String pattern = data.resolve("log").toString().replace('\\', '/').replace("%", "%%") + "/weishishi.%g.log";
        String text = String.join(
                System.lineSeparator(),
                "handlers=java.util.logging.FileHandler," + ConsoleHandler.class.getName(),
                ".level=INFO",
                "java.util.logging.FileHandler.pattern=" + pattern,
                "java.util.logging.FileHandler.limit=10000000",
                "java.util.logging.FileHandler.count=10",
                "java.util.logging.FileHandler.append=true",
                "java.util.logging.FileHandler.encoding=UTF-8",
                "java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter",
                "java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s: %5$s%6$s%n",
                "com.hazelcast.level=WARNING",
                // the expired root certificates that Payara brings: a page of text at each start, harmless
                "javax.enterprise.system.core.security.level=SEVERE",
                "javax.enterprise.system.ssl.security.level=SEVERE",
                "");
        Files.writeString(settings, text, StandardCharsets.UTF_8);
        server.add("--logproperties");
        server.add(settings.toString());
    }
}
