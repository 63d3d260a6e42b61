package org.weishishi.approval.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.approval.engine.StorySteps.single;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.domain.course.Verdict;
import org.weishishi.approval.domain.operation.control.Resume;
import org.weishishi.approval.domain.operation.control.Terminate;
import org.weishishi.approval.domain.operation.decision.ConfirmPaper;
import org.weishishi.approval.domain.operation.decision.EnterPaper;
import org.weishishi.approval.domain.operation.decision.Return;
import org.weishishi.approval.domain.operation.decision.Start;
import org.weishishi.shared.Money;

/** The world changes under an approval: holders, clocks, recusals. And every refusal the engine knows is told in some story. */
@NullMarked
class TroubleStoryTest {

    private static final Path ENGINE = Path.of("src/main/java/org/weishishi/approval/domain");
    private static final Path STORIES = Path.of("src/test/resources/org/weishishi/approval/engine/stories");

    private static Story two() {
        return new Story(ChainPolicies.USUAL, single(1), single(2)).post(10, 2L).post(20, 3L);
    }

    @Test
    void aReturnGoesToWhoHoldsThePostNow() throws IOException {
        Story story = two().start().approve(2).says("第一环节换人").post(10, 7L);
        story.does(3, new Return(story.task(3), story.course.revision(), "s1", Return.Rework.STRAIGHT_BACK, "补", null));
        story.approve(2).approve(7).isKeptAs("returned-to-successor");
    }

    @Test
    void timeNeverRunsBackwardsInTheTrail() throws IOException {
        Story story = two().start().says("时钟拨回两天");
        story.days(-2).approve(2).days(2).approve(3).isKeptAs("clock-set-back");
    }

    @Test
    void whoIsRecusedConfirmsNoPaper() throws IOException {
        Facts facts = new Facts("SERVICE", Money.yuan(86_000), List.of(), List.of(), List.of(42L));
        Story story = two().does(1, new Start(facts, "facts1"));
        story.does(41, new EnterPaper(story.task(2), Verdict.APPROVE, "", "d".repeat(64)));
        story.does(42, new ConfirmPaper(story.task(2), true, null))
                .does(43, new ConfirmPaper(story.task(2), true, null));
        story.isKeptAs("recused-confirms");
    }

    @Test
    void aPaperThatWaitsIsNotReplacedBehindAnybodysBack() throws IOException {
        Story story = two().start();
        story.does(41, new EnterPaper(story.task(2), Verdict.APPROVE, "", "d".repeat(64)));
        story.does(41, new EnterPaper(story.task(2), Verdict.REJECT, "不同意", "e".repeat(64)));
        story.does(43, new ConfirmPaper(story.task(2), false, null));
        story.does(41, new EnterPaper(story.task(2), Verdict.REJECT, "不同意", "e".repeat(64)));
        story.isKeptAs("paper-twice");
    }

    @Test
    void resumedItGoesToNobodyWhoSubmittedIt() throws IOException {
        Story story = two().start().does(Story.ADMINISTRATOR, new Terminate("停"));
        story.post(10, 1L, 2L).does(Story.ADMINISTRATOR, new Resume("续")).isKeptAs("resumed-own-case");
    }

    @Test
    void everyRefusalOfTheEngineIsToldInAStory() throws IOException {
        Set<String> known = found(ENGINE, Pattern.compile("\"approval\\.error\\.(\\w+)\""), "course", "operation");
        Set<String> told = found(STORIES, Pattern.compile("refused: (\\w+)"));
        assertThat(known).hasSizeGreaterThan(30);
        assertThat(told).containsAll(known);
    }

    private static Set<String> found(Path root, Pattern what, String... folders) throws IOException {
        Set<String> all = new TreeSet<>();
        for (String folder : folders.length == 0 ? new String[] {""} : folders) {
            try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher matcher = what.matcher(Files.readString(file));
                    while (matcher.find()) {
                        all.add(matcher.group(1));
                    }
                }
            }
        }
        return all;
    }
}
