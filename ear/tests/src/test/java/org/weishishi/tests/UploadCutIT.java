package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A line that breaks half-way through an upload: nothing of it is kept, what was there stays, and the house goes on answering. */
class UploadCutIT {

    private static final House HOUSE = Houses.h2();
    private static final int ANNOUNCED = 2 << 20;
    private static final int PATIENCE = 60_000;
    private static final String BYTES = "application/octet-stream";
    private static final String JSON = "application/json";
    private static final String DRAFT = "/drafts/project.proposal?subject=proposal/999999";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String token;

    UploadCutIT() throws IOException {
        token = new DemoAccounts(HOUSE.data()).token("liantang.clerk");
    }

    /** Name, half of the file, and whether it ends as a cable that is pulled; else the sender closes its side and still hears. The half would do as a file of its own, so that only the count of its bytes tells. */
    static Stream<Arguments> cuts() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", picture);
        byte[] padded = Arrays.copyOf(picture.toByteArray(), ANNOUNCED / 2);
        byte[] book =
                Workbook.of(List.of(List.of("提议内容*", "提议人*", "提议人身份*", "征集渠道*"), List.of("断线的导入", "李㛃", "居民", "走访")));
        return Stream.of(
                Arguments.of("现场.png", padded, false),
                Arguments.of("现场.png", padded, true),
                Arguments.of("一季度.xlsx", book, false),
                Arguments.of("一季度.xlsx", book, true));
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void nothingOfAFileThatCameHalfIsKept(String name, byte[] half, boolean reset) throws Exception {
        String draft = ask("PUT", DRAFT, JSON, "{\"enter:text\":\"断线以前\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(draft).startsWith("204");
        long before = keep("前.xlsx");
        long printed = Files.size(HOUSE.log());

        String path = "/attachments?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        assertThat(send("POST", path, BYTES, half, reset)).doesNotContain(" 201 ", " 500 ", "Exception");

        assertThat(ask("GET", DRAFT, JSON, new byte[0])).startsWith("200").contains("断线以前");
        assertThat(files(half)).as("no file and no part of one").isEmpty();
        long after = keep("后.xlsx");
        assertThat(kept(before, after)).contains("前.xlsx", "后.xlsx").doesNotContain(name);
        assertThat(said(printed))
                .as("nobody hears the answer, which is no fault of the server")
                .doesNotContain("SEVERE", "WARNING");
    }

    @Test
    void aDraftOfWhichHalfCameLeavesTheOneBefore() throws Exception {
        byte[] typed = "{\"enter:text\":\"以前保存的\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(ask("PUT", DRAFT, JSON, typed)).startsWith("204");
        long printed = Files.size(HOUSE.log());
        byte[] half = Arrays.copyOf("{\"enter:text\":\"".getBytes(StandardCharsets.US_ASCII), ANNOUNCED / 2);
        Arrays.fill(half, 15, half.length, (byte) 'x');
        assertThat(send("PUT", DRAFT, JSON, half, false)).doesNotContain(" 204 ", " 500 ", "Exception");
        assertThat(ask("GET", DRAFT, JSON, new byte[0])).contains("以前保存的");
        assertThat(said(printed))
                .as("nobody hears the answer, which is no fault of the server")
                .doesNotContain("SEVERE", "WARNING");
    }

    private String send(String method, String path, String type, byte[] half, boolean reset) throws IOException {
        try (Socket socket = new Socket("localhost", HOUSE.port())) {
            socket.setSoTimeout(PATIENCE);
            OutputStream out = socket.getOutputStream();
            List<String> head = List.of(
                    method + " /weishishi/api/v1" + path + " HTTP/1.1",
                    "Host: localhost",
                    "Authorization: Bearer " + token,
                    "Accept: application/json",
                    "Content-Type: " + type,
                    "Content-Length: " + Math.max(ANNOUNCED, 2 * half.length),
                    "\r\n");
            out.write(String.join("\r\n", head).getBytes(StandardCharsets.US_ASCII));
            out.write(half);
            out.flush();
            if (reset) {
                socket.setSoLinger(true, 0);
                return "";
            }
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException closedByTheServer) {
            return "";
        }
    }

    private String ask(String method, String path, String type, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(HOUSE.address() + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", JSON)
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }

    private long keep(String name) throws IOException, InterruptedException {
        String path = "/attachments?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        String answer = ask("POST", path, BYTES, Workbook.of(List.of(List.of("空"))));
        assertThat(answer).startsWith("201 ");
        return Api.parse(answer.substring(4)).getJsonNumber("id").longValueExact();
    }

    private String kept(long first, long last) throws IOException, InterruptedException {
        String ids =
                LongStream.rangeClosed(first, last).mapToObj(Long::toString).collect(Collectors.joining(","));
        return ask("GET", "/attachments?kept=" + ids, JSON, new byte[0]);
    }

    private static List<Path> files(byte[] content) throws IOException, NoSuchAlgorithmException {
        String name =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        try (Stream<Path> all = Files.walk(HOUSE.data().resolve("content"))) {
            return all.filter(file -> file.toString().contains(name)).toList();
        }
    }

    private static String said(long from) throws IOException {
        byte[] all = Files.readAllBytes(HOUSE.log());
        return new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8);
    }
}
