package org.weishishi.document.infrastructure.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weishishi.document.domain.attachment.VirusScanner;
import org.weishishi.shared.Settings;

/** 病毒查杀（clamd） · protocol INSTREAM over TCP to the address of {@code WEISHISHI_CLAMD}; without that setting nothing is scanned. */
@ApplicationScoped
public class ClamdScanner implements VirusScanner {

    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 60_000;
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private final Settings settings;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ClamdScanner() {
        this(null);
    }

    @Inject
    public ClamdScanner(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<String> scan(byte[] bytes) throws IOException {
        Optional<String> address = settings.clamd();
        return address.isEmpty() ? Optional.empty() : verdict(ask(address.get(), bytes));
    }

    private static Optional<String> verdict(String answer) throws IOException {
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            return Optional.of(found.group(1));
        }
        if (answer.equals("stream: OK")) {
            return Optional.empty();
        }
        throw new IOException("clamd: " + answer);
    }

    private static String ask(String address, byte[] bytes) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(where(address), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int at = 0; at < bytes.length; at += CHUNK) {
                int length = Math.min(CHUNK, bytes.length - at);
                out.writeInt(length);
                out.write(bytes, at, length);
            }
            out.writeInt(0);
            out.flush();
            String answer = new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
            return answer.replace("\0", "").strip();
        }
    }

    private static InetSocketAddress where(String address) throws IOException {
        int colon = address.lastIndexOf(':');
        try {
            return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
        } catch (RuntimeException wrong) {
            throw new IOException("WEISHISHI_CLAMD is not host:port: " + address, wrong);
        }
    }
}
