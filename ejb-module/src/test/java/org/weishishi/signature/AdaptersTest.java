package org.weishishi.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weishishi.shared.BusinessException;
import org.weishishi.signature.api.BringSignature;
import org.weishishi.signature.api.DecisionRecord;
import org.weishishi.signature.api.PreparedSignature;
import org.weishishi.signature.domain.SigningOrder.Form;
import org.weishishi.signature.infrastructure.cms.CmsWriter;
import org.weishishi.signature.infrastructure.cms.SigningKey;
import org.weishishi.signature.infrastructure.signer.ServiceSigner;

/** The signing service and the program at the signer's computer, each as a stand-in that speaks the documented protocol. */
class AdaptersTest {

    @TempDir
    Path data;

    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<JsonObject> asked = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    @Test
    void theServiceSignsWhatWasShown() throws Exception {
        Office office = new Office("签名服务机构", false);
        SigningKey key = office.key("王𬭎毅");
        String address = serve("/v1/signatures", exchange -> {
            JsonObject said = read(exchange);
            boolean right = said.getString("pin").equals("2468");
            answer(exchange, right ? 200 : 403, right ? cms(said, key) : "{\"code\":\"PIN_WRONG\"}");
        });
        SigningRoom room = room(address, Duration.ofSeconds(20));
        room.trust.add(office);
        room.register(key, 7);
        List<DecisionRecord> records = List.of(room.record("同意", room.now()));
        PreparedSignature wrong = room.desk.prepare(records);
        refused("PIN_WRONG", () -> room.desk.complete(new BringSignature(wrong.id(), "1", ""), records));
        PreparedSignature shown = room.desk.prepare(records);
        room.desk.complete(new BringSignature(shown.id(), "2468", ""), records);
        assertThat(asked.get(1).getString("digest")).isEqualTo(shown.digest());
        assertThat(asked.get(1).getString("holder")).isEqualTo("liantang.leader");
    }

    @Test
    void aBusyServiceIsAskedOnceMoreAndAMutedOneIsGivenUp() throws Exception {
        int[] times = new int[1];
        String busy = serve("/v1/signatures", exchange -> {
            times[0]++;
            answer(exchange, 503, "{}");
        });
        refusedBy(busy, Duration.ofSeconds(20));
        assertThat(times[0]).isEqualTo(2);
        CountDownLatch never = new CountDownLatch(1);
        open.add(never::countDown);
        refusedBy(serve("/v1/signatures", exchange -> wait(never)), Duration.ofMillis(200));
        refusedBy(serve("/v1/signatures", exchange -> answer(exchange, 200, "<html>")), Duration.ofSeconds(20));
        refusedBy("http://127.0.0.1:1", Duration.ofSeconds(20));
    }

    private void refusedBy(String address, Duration patience) {
        SigningRoom room = room(address, patience);
        List<DecisionRecord> records = List.of(room.record("同意", room.now()));
        PreparedSignature shown = room.desk.prepare(records);
        refused("UNAVAILABLE", () -> room.desk.complete(new BringSignature(shown.id(), "1", ""), records));
        assertThat(room.store.signatures()).isEmpty();
    }

    /** The page posts content and digest to the program, the program shows and signs, the page hands the CMS in. */
    @Test
    void theProgramAtTheSignersComputerSignsWhatItGets() throws Exception {
        Office office = new Office("政务电子认证", false);
        SigningKey key = office.key("王𬭎毅");
        String address = serve("/v1/sign", exchange -> answer(exchange, 200, cms(read(exchange), key)));
        SigningRoom room = new SigningRoom(data, "AGENT", List.of());
        room.trust.add(office);
        room.register(key, 7);
        List<DecisionRecord> records = List.of(room.record("同意𰻝", room.now()));
        PreparedSignature shown = room.desk.prepare(records);
        JsonObject request = Json.createObjectBuilder()
                .add("id", Long.toString(shown.id()))
                .add("digest", shown.digest())
                .add("content", shown.content())
                .build();
        HttpResponse<String> made = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address + "/v1/sign"))
                                .POST(HttpRequest.BodyPublishers.ofString(request.toString()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        String cms = json(made.body().getBytes(StandardCharsets.UTF_8)).getString("cms");
        assertThat(room.desk
                        .complete(new BringSignature(shown.id(), "", cms), records)
                        .name())
                .isEqualTo("王𬭎毅");
    }

    private SigningRoom room(String address, Duration patience) {
        return new SigningRoom(data, "SERVICE", List.of(new ServiceSigner(address, "t", patience)));
    }

    private interface Answer {
        void to(HttpExchange exchange) throws Exception;
    }

    private String serve(String path, Answer how) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(path, exchange -> {
            try (exchange) {
                how.to(exchange);
            } catch (Exception e) {
                throw new IOException(e);
            }
        });
        server.start();
        open.add(() -> server.stop(0));
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static void wait(CountDownLatch latch) throws InterruptedException {
        latch.await();
    }

    private JsonObject read(HttpExchange exchange) throws IOException {
        JsonObject said = json(exchange.getRequestBody().readAllBytes());
        asked.add(said);
        return said;
    }

    private static JsonObject json(byte[] bytes) {
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        }
    }

    private static String cms(JsonObject said, SigningKey key) throws Exception {
        byte[] cms = CmsWriter.write(said.getString("content").getBytes(StandardCharsets.UTF_8), key, Form.RECORD);
        return Json.createObjectBuilder()
                .add("cms", Base64.getEncoder().encodeToString(cms))
                .build()
                .toString();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void refused(String reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(BusinessException.class)
                .extracting(e -> ((BusinessException) e).code())
                .isEqualTo("signature.error." + reason);
    }
}
