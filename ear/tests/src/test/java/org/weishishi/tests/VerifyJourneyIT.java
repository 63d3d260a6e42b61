package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** What a resident learns without signing in: by the code, by the QR code on the page, by the file itself. */
class VerifyJourneyIT {

    private static final String PAGE = "/public/verify";
    private static final By VERDICT = By.id("verdict");
    private static final By REGISTERED = By.id("registered");

    @TempDir
    static Path folder = Path.of("unset");

    private static House house = Houses.h2();
    private static List<JsonObject> papers = List.of();
    private static byte[] sheet = {};

    @BeforeAll
    static void theLastSheetOfAnApprovedProject() throws Exception {
        Api district = new Api(house, new DemoAccounts(house.data()).token("luohu.officer"));
        papers = district.json("/projects/1").getJsonArray("documents").getValuesAs(JsonObject.class).stream()
                .filter(paper -> paper.getString("kind").equals("APPROVAL_SHEET"))
                .toList();
        sheet = district.bytes("/documents/" + newest().getJsonNumber("id") + "/content")
                .body();
    }

    private static JsonObject newest() {
        return papers.get(papers.size() - 1);
    }

    @Test
    void anIntactFileIsIdenticalOneChangedByteIsSeenAndWhatIsNotOursIsForeign() throws Exception {
        byte[] changed = sheet.clone();
        changed[changed.length / 2] ^= 1;
        try (Browser browser = new Browser()) {
            assertThat(drop(browser, "intact.pdf", sheet)).startsWith("一致");
            assertThat(browser.see(REGISTERED).getText())
                    .contains(newest().getString("number"), "现行有效", "签名有效", "单位签章", "个人签名", "演示证书");
            browser.shoot("verify-identical");

            assertThat(drop(browser, "changed.pdf", changed)).startsWith("已被改动");
            browser.shoot("verify-changed");

            byte[] foreign = "%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
            assertThat(drop(browser, "foreign.pdf", foreign)).startsWith("非本系统文件");
            browser.shoot("verify-foreign");
        }
    }

    @Test
    void whatCannotBeComparedIsSaidInWords() throws Exception {
        try (Browser browser = new Browser()) {
            byte[] large = Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 30 << 20);
            assertThat(drop(browser, "large.pdf", large)).startsWith("非本系统文件").contains("31457280 字节");
            send(browser, "tooLarge.pdf", Arrays.copyOf(large, 51 << 20));
            browser.seeText("文件超过 50 MB");
            send(browser, "letter.docx", "你好".getBytes(StandardCharsets.UTF_8));
            browser.seeText("这不是 PDF 文件");
            browser.shoot("verify-not-pdf");
            send(browser, "empty.pdf", new byte[0]);
            browser.seeText("这个文件是空的");
        }
    }

    @Test
    void theQrCodeOnThePageLeadsHereAndTheCodeMayBeTypedAnyHow() throws Exception {
        String code = newest().getString("code");
        try (Browser browser = new Browser()) {
            URI printed = URI.create(QrCode.of(sheet));
            assertThat(printed.getPath()).isEqualTo("/weishishi" + PAGE + "/" + code);
            browser.open(printed.toString());
            assertThat(browser.see(REGISTERED).getText()).contains(newest().getString("sha256"));

            browser.open(house.address() + PAGE);
            browser.shoot("verify");
            browser.type(
                    By.id("code"), " " + code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
            browser.click(By.id("look"));
            assertThat(browser.see(REGISTERED).getText()).contains(newest().getString("title"));

            browser.open(house.address() + PAGE + "/" + papers.get(0).getString("code"));
            assertThat(browser.see(REGISTERED).getText())
                    .contains("已被更正，不再有效", newest().getString("number"), "更正链")
                    .doesNotContain("市主管部门经办人");
            browser.click(By.linkText(newest().getString("number")));
            assertThat(browser.see(REGISTERED).getText()).contains("本系统已登记这份公文", "市主管部门经办人");

            browser.open(house.address() + PAGE + "/%E8%83%A1%E8%AF%B4%3Cb%3E");
            browser.seeText("没有查到核验码“胡说<b>”");
            browser.shoot("verify-unknown");
        }
    }

    @Test
    void whoGuessesIsToldToWaitAndForHowLong() throws Exception {
        HttpResponse<String> answer = ask("/AAAA-AAAA-AAAA");
        assertThat(answer.statusCode()).isEqualTo(404);
        for (int i = 0; i < 600 && answer.statusCode() == 404; i++) {
            answer = ask("/AAAA-AAAA-AAAB");
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 601L);
        assertThat(answer.body()).contains("查询过于频繁，请 10 分钟后再试");
    }

    @Test
    void theAdministratorSeesWhatTheFontsPrintAndHasAFileValidatedAgain() {
        try (Browser browser = new Browser()) {
            Clerk people = new Clerk(house, browser);
            people.signIn("admin");
            people.open("/document/fonts.xhtml");
            assertThat(browser.see(By.id("slots")).getText()).contains("NotoSerifSC-400.ttf", "27780 / 27780");
            browser.shoot("fonts");
            people.open("/document/files.xhtml?state=PASSED");
            browser.click(By.cssSelector("#files .line input[type='submit']"));
            browser.seeText("已安排重新校验");
            browser.shoot("files");

            people.signIn("luohu.officer");
            people.open("/project/project.xhtml?id=1&part=documents");
            browser.see(By.cssSelector(".validation .tag"));
        }
    }

    /** By another address of this machine than the browser's, so that the browser may go on asking. */
    private static HttpResponse<String> ask(String code) throws Exception {
        URI address = URI.create("http://127.0.0.2:" + house.port() + "/weishishi" + PAGE + code);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String drop(Browser browser, String name, byte[] bytes) throws Exception {
        send(browser, name, bytes);
        return browser.see(VERDICT).getText();
    }

    private static void send(Browser browser, String name, byte[] bytes) throws Exception {
        browser.open(house.address() + PAGE);
        browser.see(By.id("file"))
                .sendKeys(Files.write(folder.resolve(name), bytes).toString());
        browser.click(By.id("compare"));
    }
}
