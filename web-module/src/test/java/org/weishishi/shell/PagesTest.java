package org.weishishi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page: short, nothing inline, a bean of its own name behind it; and every refusal has words in both languages. */
class PagesTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final int LONGEST = 200;
    private static final Pattern INLINE =
            Pattern.compile("\\s(?:style|on[a-z]+)\\s*=\\s*\"|<script[\\s>]|<style[\\s>]");
    private static final Pattern PARTS =
            Pattern.compile("<(?:p:poll|p:ajax|f:ajax|p:remoteCommand)\\b|<p:commandButton(?![^>]*ajax=\"false\")");
    private static final Pattern DEMANDED = Pattern.compile("<f:viewParam\\b[^>]*required=\"true\"");
    private static final Pattern REFUSAL = Pattern.compile("\"([a-z]+\\.error\\.[A-Za-z.]+)\"");
    private static final Pattern ALLOWED =
            Pattern.compile("@Allowed\\((?<how>[^;{]*?)\\)\\s+public\\s+[^(;={]*?\\b(?<name>\\w+)\\(");

    static Stream<Path> pages() throws IOException {
        return files(WEBAPP, ".xhtml");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isShortAndHasNothingInline(Path page) throws IOException {
        String text = Files.readString(page);
        assertThat(text.lines().count()).as(page.toString()).isLessThanOrEqualTo(LONGEST);
        assertThat(INLINE.matcher(text).results().map(found -> found.group().strip()))
                .as(page.toString())
                .isEmpty();
    }

    /** A part drawn anew forgets what the address said; a required parameter would then refuse the next button. */
    @ParameterizedTest
    @MethodSource("pages")
    void whatIsDrawnAnewInPartsDemandsNothingOfTheAddress(Path page) throws IOException {
        String text = Files.readString(page);
        boolean parts = PARTS.matcher(text).find();
        assertThat(parts && DEMANDED.matcher(text).find()).as(page.toString()).isFalse();
    }

    /** Two beans of one name and the product does not start. */
    @Test
    void everyBeanHasANameOfItsOwn() throws IOException {
        assertThat(files(Path.of("src/main/java"), "Page.java").map(Path::getFileName))
                .doesNotHaveDuplicates();
    }

    /** {@code approval/decide-task.xhtml} asks {@code #{decideTaskPage}}. */
    @Test
    void everyBeanOfAPageIsAskedByThePageOfItsName() throws IOException {
        List<Path> all = pages().toList();
        for (Path bean : files(Path.of("src/main/java"), "Page.java").toList()) {
            String name = bean.getFileName().toString().replace("Page.java", "");
            String word = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
            String asked = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + "Page.";
            List<Path> asking = all.stream()
                    .filter(page ->
                            contains(page, "{" + asked) || contains(page, " " + asked) || contains(page, "(" + asked))
                    .toList();
            assertThat(asking).as(bean + " is asked by nobody").isNotEmpty();
            assertThat(asking).as("pages that ask " + asked).allMatch(page -> belongs(page, word));
        }
    }

    /** A page of the bean's word, a piece of it (unit-appointments), or a piece included below WEB-INF or errors. */
    private static boolean belongs(Path page, String word) {
        String file = page.getFileName().toString();
        String path = page.toString().replace('\\', '/');
        return file.equals(word + ".xhtml")
                || file.startsWith(word + "-")
                || path.contains("/WEB-INF/")
                || path.contains("/errors/")
                || word.endsWith("-" + file.replace(".xhtml", ""));
    }

    @Test
    void everyRefusalHasWordsInBothLanguages() throws IOException {
        Set<String> wordless = new TreeSet<>();
        Texts texts = new Texts();
        for (Path source : sources()) {
            Matcher codes = REFUSAL.matcher(Files.readString(source));
            while (codes.find()) {
                if (!texts.has(Locale.SIMPLIFIED_CHINESE, codes.group(1))
                        || !texts.has(Locale.ENGLISH, codes.group(1))) {
                    wordless.add(source.getFileName() + ": " + codes.group(1));
                }
            }
        }
        assertThat(wordless).isEmpty();
    }

    /** The audit page names what was done by these keys. */
    @Test
    void everyAuditedActHasAName() throws IOException {
        Set<String> nameless = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        Texts texts = new Texts();
        for (Path source : sources()) {
            String text = Files.readString(source);
            Matcher doors = ALLOWED.matcher(text);
            while (text.contains("@UseCase") && doors.find()) {
                String key = source.toString()
                                .replaceAll(
                                        ".*[/\\\\](\\w+)[/\\\\]application[/\\\\](?:\\w+[/\\\\])*(\\w+)\\.java$",
                                        "$1.$2.")
                        + doors.group("name");
                String how = doors.group("how");
                boolean audited = !how.contains("Kind.READ") && !how.contains("Kind.UPKEEP");
                if (audited) {
                    (texts.has(Locale.SIMPLIFIED_CHINESE, key) ? named : nameless).add(key);
                }
            }
        }
        assertThat(nameless).isEmpty();
        assertThat(named).contains("project.Intake.enter", "approval.DecideTask.decide");
    }

    private static List<Path> sources() throws IOException {
        return Stream.concat(
                        files(Path.of("../ejb-module/src/main/java"), ".java"),
                        files(Path.of("src/main/java"), ".java"))
                .toList();
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }
}
