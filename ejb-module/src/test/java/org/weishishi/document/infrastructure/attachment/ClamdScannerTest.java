package org.weishishi.document.infrastructure.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.weishishi.shared.Settings;

/** The protocol of clamd against a server that speaks it. */
class ClamdScannerTest {

    private static Settings at(Optional<String> address) {
        return new Settings() {
            @Override
            public Optional<String> clamd() {
                return address;
            }
        };
    }

    /** A clamd for one file that answers so. @return what it was sent, once asked */
    private static CompletableFuture<byte[]> serve(ServerSocket server, String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket client = server.accept()) {
                DataInputStream in = new DataInputStream(client.getInputStream());
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                        .isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    file.write(in.readNBytes(length));
                }
                client.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.UTF_8));
                return file.toByteArray();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Optional<String> scan(String answer, byte[] bytes) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> sent = serve(server, answer);
            ClamdScanner scanner = new ClamdScanner(at(Optional.of("127.0.0.1:" + server.getLocalPort())));
            Optional<String> found = scanner.scan(bytes);
            assertThat(sent.join()).isEqualTo(bytes);
            return found;
        }
    }

    @Test
    void theWholeFileIsSentAndTheVerdictRead() throws IOException {
        byte[] bytes = new byte[200_000];
        bytes[199_999] = 7;
        assertThat(scan("stream: OK", bytes)).isEmpty();
        assertThat(scan("stream: Eicar-Test-Signature FOUND", bytes)).contains("Eicar-Test-Signature");
    }

    @Test
    void anythingElseIsNoVerdict() throws IOException {
        assertThatThrownBy(() -> scan("INSTREAM size limit exceeded. ERROR", new byte[10]))
                .isInstanceOf(IOException.class);
        int closed;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = server.getLocalPort();
        }
        assertThatThrownBy(() -> new ClamdScanner(at(Optional.of("127.0.0.1:" + closed))).scan(new byte[1]))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new ClamdScanner(at(Optional.of("nowhere"))).scan(new byte[1]))
                .hasMessageContaining("WEISHISHI_CLAMD");
    }

    @Test
    void withoutTheSettingNothingIsScanned() throws IOException {
        assertThat(new ClamdScanner(at(Optional.empty())).scan(new byte[1])).isEmpty();
    }
}
