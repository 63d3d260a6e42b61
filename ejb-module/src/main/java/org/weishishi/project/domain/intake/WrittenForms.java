package org.weishishi.project.domain.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** 书写习惯 · the Chinese words by which sums and days are told, from a resource of the room. */
final class WrittenForms {

    private static final String RESOURCE = "/org/weishishi/project/written-forms.properties";
    private static final Properties ALL = read();

    private WrittenForms() {}

    /** @return the form of that name */
    static String of(String name) {
        return Objects.requireNonNull(ALL.getProperty(name), name);
    }

    private static Properties read() {
        Properties all = new Properties();
        try (InputStream in = Objects.requireNonNull(WrittenForms.class.getResourceAsStream(RESOURCE));
                InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            all.load(text);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
