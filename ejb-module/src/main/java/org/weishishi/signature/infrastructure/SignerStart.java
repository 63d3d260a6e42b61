package org.weishishi.signature.infrastructure;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.weishishi.shared.SchemaReady;
import org.weishishi.shared.Settings;
import org.weishishi.shared.StartRefused;
import org.weishishi.shared.StartText;
import org.weishishi.signature.api.SignerKind;

/**
 * 启动时检查签名设置 · a wrong word, a missing address or a module that is not there is said at the start, in one line with what to
 * do, and not when the first person signs. Whether a service answers is not asked: it may start later than we.
 */
@ApplicationScoped
public class SignerStart {

    private static final String PERSONS = "WEISHISHI_SIGNER";
    private static final String ORGANS = "WEISHISHI_SEAL_SIGNER";

    private final Settings settings;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    SignerStart() {
        this(null);
    }

    @Inject
    public SignerStart(Settings settings) {
        this.settings = settings;
    }

    /** Runs before anything signs; {@link StartRefused} stops the deployment. */
    public void check(@Observes @Priority(500) SchemaReady ready) {
        EnumSet<SignerKind> persons = EnumSet.allOf(SignerKind.class);
        if (!settings.demo()) {
            persons.remove(SignerKind.DEMO);
        }
        EnumSet<SignerKind> organs = EnumSet.copyOf(persons);
        organs.remove(SignerKind.AGENT);
        person(kind(PERSONS, settings.signer(), persons));
        organ(kind(ORGANS, settings.sealSigner(), organs));
        settings.timeStampUrl().ifPresent(url -> address("WEISHISHI_TSA_URL", url));
    }

    private static SignerKind kind(String name, String word, Set<SignerKind> allowed) {
        return allowed.stream()
                .filter(kind -> kind.name().equals(word))
                .findFirst()
                .orElseThrow(() -> refused("shared.start.signer", name, lower(word), words(allowed)));
    }

    private static String words(Set<SignerKind> kinds) {
        return kinds.stream().map(kind -> lower(kind.name())).collect(Collectors.joining(", "));
    }

    private void person(SignerKind kind) {
        common(PERSONS, kind, "slot.person.");
        if (kind == SignerKind.AGENT) {
            String agent = settings.signAgent();
            address("WEISHISHI_SIGN_AGENT", agent);
            if (!agent.matches("https?://[^/\\s;,]+")) {
                throw refused("shared.start.signerAddress", "WEISHISHI_SIGN_AGENT", agent);
            }
        }
    }

    private void organ(SignerKind kind) {
        common(ORGANS, kind, "slot.organ.");
        if (kind == SignerKind.PKCS11) {
            required(ORGANS, kind, "WEISHISHI_SEAL_PIN", settings.sealPin());
        }
    }

    private void common(String name, SignerKind kind, String slots) {
        if (kind == SignerKind.SERVICE) {
            address("WEISHISHI_SIGN_URL", required(name, kind, "WEISHISHI_SIGN_URL", settings.signUrl()));
            required(name, kind, "WEISHISHI_SIGN_TOKEN", settings.signToken());
        }
        if (kind == SignerKind.PKCS11) {
            module(settings.data().resolve("pkcs11.properties"), slots);
        }
    }

    private static String required(String name, SignerKind kind, String missing, Optional<String> value) {
        return value.orElseThrow(() -> refused("shared.start.signerMissing", name, lower(kind.name()), missing));
    }

    private static void address(String name, String value) {
        try {
            URI uri = URI.create(value);
            if (uri.getHost() != null && Arrays.asList("http", "https").contains(uri.getScheme())) {
                return;
            }
        } catch (IllegalArgumentException noAddress) {
            throw refused("shared.start.signerAddress", name, value);
        }
        throw refused("shared.start.signerAddress", name, value);
    }

    private static void module(Path file, String slots) {
        Properties lines = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            lines.load(in);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw wrong(file, "not readable");
        }
        String library = lines.getProperty("library", "");
        if (!Files.isReadable(Path.of(library)) || library.isBlank()) {
            throw wrong(file, "library=" + library);
        }
        Set<String> found = lines.stringPropertyNames().stream()
                .filter(name -> name.startsWith(slots))
                .collect(Collectors.toSet());
        if (found.isEmpty()) {
            throw wrong(file, slots + "…");
        }
        found.stream()
                .filter(name -> !lines.getProperty(name).matches("\\d{1,18}"))
                .findFirst()
                .ifPresent(name -> {
                    throw wrong(file, name + "=" + lines.getProperty(name));
                });
    }

    private static StartRefused wrong(Path file, String what) {
        return refused("shared.start.signerFile", file, what);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static StartRefused refused(String key, Object... args) {
        return new StartRefused(StartText.of(key, args));
    }
}
