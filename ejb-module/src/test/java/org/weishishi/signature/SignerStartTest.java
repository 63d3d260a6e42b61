package org.weishishi.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weishishi.shared.SchemaReady;
import org.weishishi.shared.Settings;
import org.weishishi.shared.StartRefused;
import org.weishishi.signature.infrastructure.SignerStart;

/** What is wrong with the settings of signers is said at the start: which one, what it is, what it should be. */
class SignerStartTest {

    @TempDir
    Path data;

    private final Map<String, String> set = new LinkedHashMap<>();

    @Test
    void whatIsRightStarts() throws Exception {
        starts();
        set("demo", "true", "signer", "DEMO", "seal", "DEMO");
        starts();
        set("signer", "AGENT", "agent", "http://127.0.0.1:17680", "seal", "NONE", "tsa", "http://tsa.example/");
        starts();
        set("signer", "SERVICE", "seal", "SERVICE", "url", "https://sign.example/base", "token", "t");
        starts();
        set("signer", "PKCS11", "seal", "PKCS11", "pin", "1");
        module("library=" + library() + "\nslot.person.a=0\nslot.organ.440303008=12\n");
        starts();
    }

    @Test
    void aWordThatIsNoSignerIsRefused() {
        set("signer", "USB");
        refused("WEISHISHI_SIGNER", "usb", "none, agent, pkcs11, service");
        set("signer", "DEMO");
        refused("WEISHISHI_SIGNER", "demo", "none, agent, pkcs11, service");
        set("signer", "NONE", "seal", "AGENT");
        refused("WEISHISHI_SEAL_SIGNER", "agent", "none, pkcs11, service");
    }

    @Test
    void whatASignerNeedsIsNamed() {
        set("signer", "SERVICE");
        refused("WEISHISHI_SIGNER=service", "WEISHISHI_SIGN_URL");
        set("url", "sign.example");
        refused("WEISHISHI_SIGN_URL", "sign.example", "https://");
        set("url", "https://sign.example");
        refused("WEISHISHI_SIGN_TOKEN");
        set("signer", "AGENT", "agent", "http://127.0.0.1:17680/; script-src *");
        refused("WEISHISHI_SIGN_AGENT");
        set("agent", "ftp://127.0.0.1");
        refused("WEISHISHI_SIGN_AGENT", "ftp://127.0.0.1");
        set("signer", "NONE", "tsa", "tsa");
        refused("WEISHISHI_TSA_URL");
    }

    @Test
    void theFileOfTheModuleIsLookedInto() throws Exception {
        set("signer", "PKCS11");
        refused("pkcs11.properties", "not readable");
        module("slot.person.a=0\n");
        refused("pkcs11.properties", "library=");
        module("library=/nowhere/module.so\nslot.person.a=0\n");
        refused("library=/nowhere/module.so");
        module("library=" + library() + "\n");
        refused("slot.person.");
        module("library=" + library() + "\nslot.person.a=first\n");
        refused("slot.person.a=first");
        module("library=" + library() + "\nslot.person.a=0\nslot.organ.b=1\n");
        set("seal", "PKCS11");
        refused("WEISHISHI_SEAL_SIGNER=pkcs11", "WEISHISHI_SEAL_PIN");
    }

    private Path library() throws Exception {
        return Files.write(data.resolve("module.so"), new byte[0]);
    }

    private void module(String lines) throws Exception {
        Files.writeString(data.resolve("pkcs11.properties"), lines);
    }

    private void set(String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            set.put(pairs[i], pairs[i + 1]);
        }
    }

    private void starts() {
        assertThatCode(() -> new SignerStart(settings()).check(new SchemaReady("1")))
                .doesNotThrowAnyException();
    }

    private void refused(String... named) {
        assertThatThrownBy(() -> new SignerStart(settings()).check(new SchemaReady("1")))
                .isInstanceOf(StartRefused.class)
                .satisfies(line -> assertThat(line.getMessage())
                        .contains(named)
                        .contains(" / ")
                        .hasLineCount(1));
    }

    private Settings settings() {
        return new Settings() {
            @Override
            public Path data() {
                return data;
            }

            @Override
            public boolean demo() {
                return set.containsKey("demo");
            }

            @Override
            public String signer() {
                return set.getOrDefault("signer", "NONE");
            }

            @Override
            public String sealSigner() {
                return set.getOrDefault("seal", "NONE");
            }

            @Override
            public String signAgent() {
                return set.getOrDefault("agent", "http://127.0.0.1:17680");
            }

            @Override
            public Optional<String> signUrl() {
                return Optional.ofNullable(set.get("url"));
            }

            @Override
            public Optional<String> signToken() {
                return Optional.ofNullable(set.get("token"));
            }

            @Override
            public Optional<String> sealPin() {
                return Optional.ofNullable(set.get("pin"));
            }

            @Override
            public Optional<String> timeStampUrl() {
                return Optional.ofNullable(set.get("tsa"));
            }
        };
    }
}
