package org.weishishi.micro;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * 环境参数 · the variables the launcher itself needs; the application reads the rest. A system property
 * ({@code weishishi.data}) goes before an environment variable ({@code WEISHISHI_DATA}).
 *
 * @param properties system properties
 * @param variables environment variables
 */
record Environment(Map<Object, Object> properties, Map<String, String> variables) {

    /** @return those of this process */
    static Environment ofProcess() {
        return new Environment(System.getProperties(), System.getenv());
    }

    /** @return {@code WEISHISHI_DATA}, by default {@code ./weishishi-data} */
    Path data() {
        return Path.of(value("weishishi.data").orElse("weishishi-data")).toAbsolutePath();
    }

    /** @return the value, if set and not blank */
    Optional<String> value(String name) {
        Object set = properties.get(name);
        if (set == null) {
            set = variables.get(name.toUpperCase(Locale.ROOT).replace('.', '_'));
        }
        return Optional.ofNullable(set).map(Object::toString).map(String::strip).filter(s -> !s.isEmpty());
    }
}
