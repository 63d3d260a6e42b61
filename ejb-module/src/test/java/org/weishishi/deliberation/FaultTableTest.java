package org.weishishi.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of docs/deliberation.md: each fault has a rule, messages in both languages, and tests that are there and speak of each message. */
class FaultTableTest {

    /** What the programme demands an answer to. */
    private static final List<String> DEMANDED = List.of(
            "quorum lost half-way",
            "two clerks entering the same item",
            "power cut between sign-in and vote",
            "member counted twice",
            "voter not on the roster",
            "term ended yesterday",
            "recused member votes",
            "ballot count above those present",
            "chair recused",
            "all recused",
            "meeting on a holiday",
            "item withdrawn during the meeting",
            "item terminated after the vote",
            "clock set back",
            "lost request");

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    private record Fault(String name, String rule, List<String> messages, List<String> tests) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Fault> table() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../docs/deliberation.md"));
        return lines.stream()
                .skip(lines.indexOf("| fault | rule | message | test |") + 2L)
                .takeWhile(line -> line.startsWith("|"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .map(cells -> new Fault(cells.get(1), cells.get(2), quoted(cells.get(3)), quoted(cells.get(4))));
    }

    private static List<String> quoted(String cell) {
        return QUOTED.matcher(cell)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void everyFaultThatIsDemandedHasARow() throws IOException {
        assertThat(table().map(Fault::name)).containsAll(DEMANDED).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("table")
    void hasARuleMessagesAndTestsOfThem(Fault fault) {
        assertThat(fault.rule()).isNotBlank();
        assertThat(fault.messages()).isNotEmpty();
        assertThat(fault.tests()).isNotEmpty();
        String sources = String.join(
                "", fault.tests().stream().map(FaultTableTest::source).toList());
        for (String message : fault.messages()) {
            for (Locale reader : List.of(Locale.ROOT, Locale.ENGLISH)) {
                assertThat(ResourceBundle.getBundle("org.weishishi.deliberation.messages", reader)
                                .getString(message))
                        .isNotBlank();
            }
            assertThat(sources)
                    .as("a test of %s", message)
                    .containsPattern("\\b" + message.substring(message.lastIndexOf('.') + 1) + "\\b");
        }
    }

    /** @return what the class of the test says, once its method was found in it as a test */
    private static String source(String test) {
        int dot = test.indexOf('.');
        try (Stream<Path> all = Files.walk(Path.of("src/test/java"))) {
            Path file = all.filter(path -> path.endsWith(test.substring(0, dot) + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no class of " + test));
            String text = Files.readString(file);
            assertThat(text)
                    .as(test)
                    .containsPattern("@(Parameterized)?Test[^;]*\\bvoid " + test.substring(dot + 1) + "\\(");
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
