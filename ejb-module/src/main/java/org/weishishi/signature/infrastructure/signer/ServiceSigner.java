package org.weishishi.signature.infrastructure.signer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.Settings;
import org.weishishi.signature.api.SignerKind;
import org.weishishi.signature.domain.Signer;
import org.weishishi.signature.domain.SigningOrder;

/**
 * 外部签名服务 · {@code POST {WEISHISHI_SIGN_URL}/v1/signatures}, protocol in docs/signatures.md. Asked again once when it could
 * not be reached or is busy; the same order carries the same key, so that it is signed once.
 */
@ApplicationScoped
public class ServiceSigner implements Signer {

    private static final Set<String> REASONS = Set.of("PIN_WRONG", "NO_KEY");
    private static final int BUSY = 503;

    private final String address;
    private final String token;
    private final Duration patience;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ServiceSigner() {
        this(null, null, Duration.ZERO);
    }

    @Inject
    ServiceSigner(Settings settings) {
        this(settings.signUrl().orElse(""), settings.signToken().orElse(""), Duration.ofSeconds(10));
    }

    /** @param patience for one answer */
    public ServiceSigner(String address, String token, Duration patience) {
        this.address = address;
        this.token = token;
        this.patience = patience;
    }

    @Override
    public SignerKind kind() {
        return SignerKind.SERVICE;
    }

    @Override
    public byte[] sign(SigningOrder order) {
        HttpRequest request = request(order);
        HttpResponse<String> answer = send(request, true);
        JsonObject body = body(answer);
        if (answer.statusCode() == 200 && body.containsKey("cms")) {
            return Base64.getMimeDecoder().decode(body.getString("cms"));
        }
        String code = body.getString("code", "");
        throw REASONS.contains(code)
                ? BusinessException.refused(
                        "signature.error." + code, order.holder().name())
                : BusinessException.refused("signature.error.UNAVAILABLE");
    }

    private HttpRequest request(SigningOrder order) {
        String digest = CanonicalJson.sha256(order.content());
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("holder", order.holder().label())
                .add("organ", order.holder().organ())
                .add("format", order.form() == SigningOrder.Form.PDF ? "PAdES" : "CAdES")
                .add("digest", digest)
                .add("pin", order.pin());
        if (order.form() == SigningOrder.Form.RECORD) {
            json.add("content", new String(order.content(), StandardCharsets.UTF_8));
        }
        return HttpRequest.newBuilder(URI.create(address.replaceAll("/+$", "") + "/v1/signatures"))
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", digest + "/" + order.holder().label())
                .POST(HttpRequest.BodyPublishers.ofString(json.build().toString()))
                .build();
    }

    private HttpResponse<String> send(HttpRequest request, boolean again) {
        try {
            HttpResponse<String> answer = HttpClient.newBuilder()
                    .connectTimeout(patience)
                    .build()
                    .send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == BUSY && again ? send(request, false) : answer;
        } catch (IOException e) {
            if (again) {
                return send(request, false);
            }
            throw unavailable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable(e);
        }
    }

    private static JsonObject body(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        } catch (JsonException noJson) {
            throw unavailable(noJson);
        }
    }

    private static BusinessException unavailable(Exception cause) {
        BusinessException refusal = BusinessException.refused("signature.error.UNAVAILABLE");
        refusal.initCause(cause);
        return refusal;
    }
}
