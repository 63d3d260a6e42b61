package org.weishishi.tests;

import jakarta.json.JsonObject;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** The public pages of a demo house without a browser: what anybody can ask for. */
final class Residents {

    private static final String PATH = "/public/";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final House house;

    Residents(House house) {
        this.house = house;
    }

    String address(String path) {
        return house.address() + PATH + path;
    }

    /** Asked from another address of this machine than the browser's, so that nobody else has to wait because of it. */
    private URI own(String path) {
        return URI.create("http://127.0.0.3:" + house.port() + "/weishishi" + PATH + path);
    }

    HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(own(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<String> send(String form, Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(own(form))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    boolean gotCookies() {
        return !cookies.getCookieStore().getCookies().isEmpty();
    }

    /** @return every path the signed index of the folder vouches for, directly or through the index of a community */
    Set<String> listed() throws Exception {
        Set<String> all = new TreeSet<>();
        for (String path : files("index.json")) {
            all.add(path);
            if (path.endsWith("index.json")) {
                all.addAll(files(path));
            }
        }
        return all;
    }

    private Set<String> files(String index) throws Exception {
        JsonObject json = Api.parse(new String(get(index).body(), StandardCharsets.UTF_8));
        return json.getJsonObject("files").keySet();
    }

    /** Waits until a file is there whose path ends so. @return its path */
    String await(String community, String ending) {
        return Awaitility.await(community + ending)
                .atMost(java.time.Duration.ofMinutes(2))
                .pollInterval(java.time.Duration.ofSeconds(2))
                .ignoreExceptions()
                .until(
                        () -> listed().stream()
                                .filter(path -> path.startsWith("c/" + community) && path.endsWith(ending))
                                .findFirst()
                                .orElse(""),
                        found -> !found.isEmpty());
    }
}
