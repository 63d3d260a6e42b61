package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** One case through all four levels as people click it: proposal, vote, disclosure, four approvals, and its papers. */
class CaseJourneyIT {

    private static final String NAME = "莲塘社区中秋邻里长桌宴";
    private static final List<String> LEVELS =
            List.of("liantang.secretary", "liantang.leader", "luohu.officer", "shenzhen.officer");

    @Test
    void aProposalOfLiantangIsApprovedAtAllFourLevels() throws Exception {
        House house = Houses.h2();
        DemoAccounts accounts = new DemoAccounts(house.data());
        Api district = new Api(house, accounts.token("luohu.officer"));
        try (Browser browser = new Browser()) {
            Clerk people = new Clerk(house, browser);
            people.signIn("liantang.clerk");
            browser.shoot("home-clerk");
            people.propose("希望中秋节办一次长桌宴,㛃邻居们提议", "王𬭎毅");
            browser.shoot("proposals");
            people.merge("希望中秋节办一次长桌宴,㛃邻居们提议", NAME);
            long project = find(district);

            people.signIn("liantang.street");
            people.screen(project, "符合适用范围,不在负面清单内。");
            people.consult(project, "与社区三方商议一致,同意提交议事会。");

            people.signIn("liantang.clerk");
            people.hold(project, 14);
            people.publish(project);
            advance(new Api(house, accounts.token("liantang.clerk")), 14);
            awaitStage(district, project, "CHAIN");
            people.submit(project);

            for (String account : LEVELS) {
                people.signIn(account);
                people.approve(NAME, "同意。请按程序办理。");
            }
            people.signIn("luohu.officer");
            people.open("/project/project.xhtml?id=" + project);
            browser.shoot("project");
            people.open("/project/projects.xhtml");
            browser.shoot("projects");
        }
        provePapers(house, accounts, district);
    }

    private static void provePapers(House house, DemoAccounts accounts, Api district) throws Exception {
        long project = find(district);
        awaitPapers(district, project);
        JsonObject file = district.json("/projects/" + project);
        assertThat(file.getJsonObject("project").getString("status")).isEqualTo("APPROVED");
        assertThat(file.getJsonObject("approval").getJsonArray("decisions")).hasSize(LEVELS.size());
        Path kept = Files.createDirectories(
                Path.of(System.getProperty("weishishi.work", "target")).resolve("papers"));
        for (JsonObject paper : file.getJsonArray("documents").getValuesAs(JsonObject.class)) {
            String id = paper.getJsonNumber("id").toString();
            HttpResponse<byte[]> pdf = district.bytes("/documents/" + id + "/content");
            assertThat(pdf.statusCode()).isEqualTo(200);
            assertThat(Reports.violations(pdf.body(), PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(Reports.violations(pdf.body(), PDFAFlavour.PDFUA_1)).isEmpty();
            Path page = kept.resolve(paper.getString("kind") + "-" + id + ".pdf");
            Files.write(page, pdf.body());
            assertThat(fonts(page)).isNotEmpty().allMatch(line -> line.contains(" yes "));
        }
        Api otherDistrict = new Api(house, accounts.token("nanshan.officer"));
        assertThat(otherDistrict.get("/projects/" + project).statusCode()).isEqualTo(404);
        assertThat(new Api(house, accounts.token("auditor"))
                        .json("/audit/verification")
                        .getBoolean("intact"))
                .isTrue();
    }

    private static List<String> fonts(Path pdf) throws Exception {
        Process process = new ProcessBuilder("pdffonts", pdf.toString()).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .skip(2)
                .toList();
        assertThat(process.waitFor(1, TimeUnit.MINUTES))
                .as("pdffonts of poppler-utils")
                .isTrue();
        return lines;
    }

    private static long find(Api api) throws Exception {
        return api.json("/projects?q=" + URLEncoder.encode(NAME, StandardCharsets.UTF_8))
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
    }

    private static void advance(Api api, int days) throws Exception {
        HttpResponse<String> answer = api.post(
                "/demo/clock", Json.createObjectBuilder().add("days", days).build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static void awaitStage(Api api, long project, String stage) throws Exception {
        await(
                () -> api.json("/projects/" + project)
                        .getJsonObject("project")
                        .getString("stage", "")
                        .equals(stage),
                "stage " + stage);
    }

    private static void awaitPapers(Api api, long project) throws Exception {
        await(
                () -> api.json("/projects/" + project).getJsonArray("documents").getValuesAs(JsonObject.class).stream()
                        .allMatch(paper -> paper.getString("state").equals("READY")),
                "all papers ready");
    }

    private static void await(Callable<Boolean> condition, String what) {
        Awaitility.await(what).atMost(Duration.ofMinutes(2)).until(condition);
    }
}
