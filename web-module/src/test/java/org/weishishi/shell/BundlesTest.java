package org.weishishi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Chinese and English have the same keys and the same places for arguments, and no page or class asks for a key that is not there. */
class BundlesTest {
    private static final List<Path> MODULES = List.of(Path.of("../ejb-module"), Path.of("."));
    private static final Pattern ASKED =
            Pattern.compile("msg(?:\\[|\\.of\\(|\\.with\\()'([a-z]+\\.[A-Za-z.]+)'(?!\\.concat)");
    /** A half-width mark beside a Chinese character. */
    private static final Pattern HALF_WIDTH = Pattern.compile("[\\p{IsHan}”’）》][,;:?!()]|[,;?!()][\\p{IsHan}“‘（《]");

    private static final Pattern PLACE = Pattern.compile("\\{\\d+");

    static Stream<Path> bundles() throws IOException {
        return files("src/main/resources/org/weishishi", "messages.properties");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSameThings(Path chinese) throws IOException {
        Properties zh = read(chinese);
        Properties en = read(chinese.resolveSibling("messages_en.properties"));
        assertThat(new TreeSet<>(en.stringPropertyNames())).isEqualTo(new TreeSet<>(zh.stringPropertyNames()));
        String context = chinese.getName(chinese.getNameCount() - 2).toString();
        for (String key : zh.stringPropertyNames()) {
            assertThat(key).startsWith(context + ".");
            assertThat(zh.getProperty(key)).as(key).isNotBlank().doesNotContainPattern(HALF_WIDTH);
            assertThat(places(en.getProperty(key))).as(key).isEqualTo(places(zh.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyStandsTwice(Path chinese) throws IOException {
        for (Path bundle : List.of(chinese, chinese.resolveSibling("messages_en.properties"))) {
            List<String> keys = Files.readAllLines(bundle).stream()
                    .filter(line -> line.matches("[a-z]+[.][^=]+=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).as("of two the last would win").doesNotHaveDuplicates();
        }
    }

    @Test
    void everyTextOfPagesIsThere() throws IOException {
        Texts texts = new Texts();
        Set<String> missing = new TreeSet<>();
        for (Path page : files("src/main/webapp", ".xhtml").toList()) {
            collect(ASKED, page, texts, missing);
        }
        assertThat(missing).isEmpty();
    }

    private static void collect(Pattern pattern, Path file, Texts texts, Set<String> missing) throws IOException {
        Matcher keys = pattern.matcher(Files.readString(file));
        while (keys.find()) {
            if (!texts.has(Locale.SIMPLIFIED_CHINESE, keys.group(1))) {
                missing.add(file.getFileName() + ": " + keys.group(1));
            }
        }
    }

    private static Stream<Path> files(String folder, String ending) throws IOException {
        Stream<Path> all = Stream.empty();
        for (Path module : MODULES) {
            Path root = module.resolve(folder);
            if (Files.isDirectory(root)) {
                try (Stream<Path> found = Files.walk(root)) {
                    all = Stream.concat(all, found.filter(f -> f.toString().endsWith(ending)).toList().stream());
                }
            }
        }
        return all;
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher found = PLACE.matcher(text);
        while (found.find()) {
            places.add(found.group());
        }
        return places;
    }

    private static Properties read(Path file) throws IOException {
        Properties read = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            read.load(in);
        }
        return read;
    }
}
