package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The same EAR file on a stock Payara Server 6: a user of the server's own realm signs in and acts as the first administrator. */
class StockServerJourneyIT {

    @Test
    void aUserOfTheServersRealmBecomesTheFirstAdministrator() throws Exception {
        Path work = Path.of(System.getProperty("weishishi.work", "target")).toAbsolutePath();
        House.forget(work.resolve("stock-data"));
        try (StockServer server = new StockServer(31_000)
                .start(Map.of(
                        "weishishi.data", work.resolve("stock-data").toString(), "weishishi.admin", "portal.admin"))) {
            server.user("portal.admin", "a-password-of-the-realm");
            server.deploy(Path.of(System.getProperty("weishishi.ear", "../target/weishishi.ear")));

            HttpResponse<String> ready = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(server.address() + "/health/ready"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(ready.statusCode()).as(ready.body()).isEqualTo(200);

            try (Browser browser = new Browser()) {
                browser.open(server.address() + "/index.xhtml");
                browser.type(By.id("login:account"), "portal.admin");
                browser.type(By.id("login:password"), "wrong");
                browser.click(By.id("login:enter"));
                browser.see(By.cssSelector(".ui-messages-error, .ui-messages-warn"));
                browser.type(By.id("login:account"), "portal.admin");
                browser.type(By.id("login:password"), "a-password-of-the-realm");
                browser.click(By.id("login:enter"));
                browser.see(By.cssSelector("a[href*='organization/units']"));
                browser.shoot("stock-server-home");
                assertThat(browser.driver().getPageSource()).doesNotContain("demo-2021");
            }
        }
    }
}
