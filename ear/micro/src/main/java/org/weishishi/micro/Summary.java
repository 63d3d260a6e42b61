package org.weishishi.micro;

import fish.payara.micro.PayaraMicroRuntime;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * 实例摘要 · what runs where, in the words of Payara Micro's own "Instance Configuration", which Arquillian reads. Payara's
 * own text knows no context root for the modules of an EAR.
 */
final class Summary {

    private static final Pattern ROOT = Pattern.compile("<context-root>\\s*(.*?)\\s*</context-root>");

    private Summary() {}

    /** @return the text */
    static String of(PayaraMicroRuntime server, Path ear) throws IOException {
        StringJoiner ports = new StringJoiner(" ");
        server.getLocalDescriptor().getHttpPorts().forEach(p -> ports.add(p.toString()));
        StringJoiner applications = new StringJoiner(",\n");
        Matcher root = ROOT.matcher(descriptor(ear));
        while (root.find()) {
            applications.add("{ \"Name\": \"weishishi\", \"Type\": \"war\", \"Context Root\": \"" + root.group(1)
                    + "\", \"Mappings\": { \"/ArquillianServletRunnerEE9\": \"ArquillianServletRunnerEE9\" } }");
        }
        return "\"Instance Configuration\": {\n\"Host\": \"localhost\",\n\"Http Port(s)\": \"" + ports
                + "\",\n\"Https Port(s)\": \"\",\n\"Deployed\": [\n" + applications + "\n]\n}";
    }

    private static String descriptor(Path ear) throws IOException {
        try (ZipFile zip = new ZipFile(ear.toFile())) {
            ZipEntry entry = zip.getEntry("META-INF/application.xml");
            if (entry == null) {
                return "";
            }
            try (InputStream content = zip.getInputStream(entry)) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
