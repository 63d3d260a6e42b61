package org.weishishi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** Parts of names and contents, from a resource with a heading before each kind. */
final class Words {

    private final Map<String, List<String>> parts = new LinkedHashMap<>();

    Words() throws IOException {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("project-words.txt"))) {
            String heading = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("[")) {
                    heading = line.substring(1, line.length() - 1);
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    parts.computeIfAbsent(heading, none -> new ArrayList<>()).add(line);
                }
            }
        }
    }

    String one(String kind, SplittableRandom random) {
        List<String> all = parts.getOrDefault(kind, List.of());
        return all.get(random.nextInt(all.size()));
    }
}
