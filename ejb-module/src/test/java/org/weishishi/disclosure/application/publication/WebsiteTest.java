package org.weishishi.disclosure.application.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.DraftWork;
import org.weishishi.disclosure.application.notice.DraftNotice;
import org.weishishi.disclosure.domain.notice.NoticeRepository;
import org.weishishi.document.application.RenderJob;
import org.weishishi.document.infrastructure.pdf.PageCodes;
import org.weishishi.house.NoticeSteps;
import org.weishishi.house.OpenHouse;
import org.weishishi.shared.Settings;

/** The folder on a website of its own: what is printed leads there, what is linked lies beside, what is sent goes where it is taken. */
@NullMarked
class WebsiteTest {

    private static final String FORM = "weishishi.form.url";
    private static final String WEBSITE = "https://mws.example.gov.cn/weishishi/public/";
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)(?:#[^\"]*)?\"");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

    private final NoticeSteps steps = new NoticeSteps();
    private final OpenHouse house = steps.house();
    private final Path folder = house.room(Settings.class).publication();

    @AfterEach
    void close() {
        System.clearProperty(FORM);
        steps.close();
    }

    private String published() throws IOException {
        long project = steps.approved();
        DraftWork work = new DraftWork(
                steps.play().communityId(),
                DisclosureStage.PROGRESS,
                List.of(project),
                "路灯已装好",
                List.of(),
                NoticeSteps.POSTING);
        long notice = house.<Long>call(DraftNotice.class, "work", work);
        steps.release(notice);
        house.asSystem();
        assertThat(house.jobs(RenderJob.class)).as("paper and poster").isGreaterThan(1);
        assertThat(house.<Integer>call(WritePublication.class, "write")).isPositive();
        house.as("liantang.clerk");
        return "c/440303008001/" + steps.notice(notice).code();
    }

    private List<String> found(Pattern pattern, Path page) throws IOException {
        return pattern.matcher(Files.readString(page))
                .results()
                .map((MatchResult one) -> one.group(1))
                .toList();
    }

    @Test
    void whatIsPrintedLeadsToAPageOfTheWebsite() throws Exception {
        String notice = published();
        for (String paper : List.of(notice + ".pdf", notice + "-poster.pdf")) {
            List<String> codes = PageCodes.of(Files.readAllBytes(folder.resolve(paper))).stream()
                    .filter(Objects::nonNull)
                    .toList();
            assertThat(codes).as(paper).singleElement().asString().startsWith(WEBSITE + "verify/");
            Path page = folder.resolve(codes.get(0).substring(WEBSITE.length())).resolve("index.html");
            assertThat(Files.readString(page)).contains("../../" + notice + ".html");
        }
        assertThat(Files.readString(folder.resolve("feed.xml"))).contains(WEBSITE + notice + ".html");
    }

    @Test
    void everyLinkOfEveryPageLiesInTheFolder() throws IOException {
        published();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path page :
                    all.filter(file -> file.toString().endsWith(".html")).toList()) {
                List<String> links = found(LINK, page);
                assertThat(links)
                        .filteredOn(link -> link.contains(":"))
                        .as("only the licence lies elsewhere")
                        .allMatch(link -> link.startsWith("https://creativecommons.org/licenses/by/4.0/"));
                assertThat(links)
                        .filteredOn(link -> !link.contains(":"))
                        .isNotEmpty()
                        .allSatisfy(link -> {
                            Path goal = page.resolveSibling(link).normalize();
                            assertThat(goal).as("%s in %s", link, page).startsWith(folder);
                            assertThat(Files.isDirectory(goal) ? goal.resolve("index.html") : goal)
                                    .as("%s in %s", link, page)
                                    .isRegularFile();
                        });
            }
        }
    }

    @Test
    void formsGoToTheWebsiteThatTakesThemAndElseToOurOwnPages() throws IOException {
        System.setProperty(FORM, "https://forms.example.gov.cn/mws");
        String notice = published();
        assertThat(found(ACTION, folder.resolve(notice + ".html")))
                .containsExactly("https://forms.example.gov.cn/mws/objection");
        System.clearProperty(FORM);
        house.stored().in(() -> {
            house.room(PublicationQueue.class)
                    .changed(house.room(NoticeRepository.class)
                            .ofCode(notice.substring(notice.lastIndexOf('/') + 1))
                            .orElseThrow());
            return true;
        });
        house.asSystem();
        house.call(WritePublication.class, "write");
        assertThat(found(ACTION, folder.resolve(notice + ".html"))).containsExactly("../../objection");
    }
}
