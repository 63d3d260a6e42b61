package org.weishishi.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at the pages, without a browser, and a program at REST. */
final class Visitor {

    private static final int OK = 200;
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;

    Visitor(String address) {
        this.address = address;
    }

    Visitor signIn(String account, String password) throws Exception {
        HttpResponse<byte[]> page = go(HttpRequest.newBuilder(URI.create(address + "/index.xhtml")));
        String html = new String(page.body(), StandardCharsets.UTF_8);
        Map<String, String> fields = new TreeMap<>();
        HIDDEN.matcher(html).results().forEach(found -> fields.put(found.group(1), found.group(2)));
        fields.putAll(Map.of("login:account", account, "login:password", password, "login:enter", ""));
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        go(HttpRequest.newBuilder(page.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return this;
    }

    String open(String path) throws Exception {
        return new String(go(HttpRequest.newBuilder(URI.create(address + path))).body(), StandardCharsets.UTF_8);
    }

    byte[] get(String path, String token) throws Exception {
        return go(HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                        .header("Authorization", "Bearer " + token))
                .body();
    }

    private HttpResponse<byte[]> go(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
