package org.weishishi.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weishishi.shared.BusinessException;
import org.weishishi.signature.api.SignerKind;
import org.weishishi.signature.api.Verdict;
import org.weishishi.signature.domain.Evidence;
import org.weishishi.signature.domain.KeyHolder;
import org.weishishi.signature.domain.SigningOrder;
import org.weishishi.signature.domain.SigningOrder.Form;
import org.weishishi.signature.infrastructure.cms.CmsReader;
import org.weishishi.signature.infrastructure.cms.SigningKey;
import org.weishishi.signature.infrastructure.signer.HsmSigner;

/**
 * Signs with a key in SoftHSM, in a process of its own: the library reads its configuration from the environment, which a running
 * process cannot change.
 */
class HsmSignerTest {

    private static final byte[] CONTENT = "密码机签署㛃".getBytes(StandardCharsets.UTF_8);
    private static final Pattern SLOT = Pattern.compile("reassigned to slot (\\d+)");

    @TempDir
    Path data;

    @Test
    void theHoldersPinOpensTheKeyForOneSignature() throws Exception {
        Office office = new Office("密码机机构", false);
        SigningKey key = office.key("王𬭎毅");
        Path library = library();
        Path configuration = Files.writeString(
                data.resolve("softhsm2.conf"),
                "directories.tokendir = " + Files.createDirectories(data.resolve("tokens")) + "\n");
        String made = run(
                configuration,
                "softhsm2-util",
                "--init-token",
                "--free",
                "--label",
                "leader",
                "--pin",
                "135790",
                "--so-pin",
                "99999999");
        Matcher slot = SLOT.matcher(made);
        assertThat(slot.find()).as(made).isTrue();
        Path file = Files.writeString(
                data.resolve("pkcs11.properties"),
                "library=" + library + "\nslot.person.liantang.leader=" + slot.group(1) + "\n");
        Files.write(data.resolve("key.p8"), key.key().getEncoded());
        Files.write(data.resolve("certificate.der"), key.chain().get(0).getEncoded());
        String said = run(
                configuration,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                HsmTrial.class.getName(),
                file.toString(),
                library.toString(),
                slot.group(1));
        assertThat(said.lines().filter(line -> line.startsWith("refused ")).toList())
                .containsExactly(
                        "refused signature.error.PIN_WRONG",
                        "refused signature.error.PIN_WRONG",
                        "refused signature.error.NO_KEY");
        String cms = said.lines()
                .filter(line -> line.startsWith("cms "))
                .findFirst()
                .orElseThrow()
                .substring(4);
        assertThat(new CmsReader(List.of(office))
                        .check(
                                Base64.getDecoder().decode(cms),
                                CONTENT,
                                Instant.now().atOffset(java.time.ZoneOffset.UTC),
                                Evidence.NONE)
                        .verdict())
                .isEqualTo(Verdict.VALID);
    }

    private static Path library() {
        return Stream.of("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib64/pkcs11/libsofthsm2.so")
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new AssertionError("install the package softhsm2"));
    }

    private static String run(Path configuration, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command))).redirectErrorStream(true);
        builder.environment().putAll(Map.of("SOFTHSM2_CONF", configuration.toString()));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(said).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    @Test
    void withoutConfigurationTheModuleIsUnavailable() {
        HsmSigner signer = new HsmSigner(data.resolve("missing.properties"));
        assertThat(signer.kind()).isEqualTo(SignerKind.PKCS11);
        KeyHolder holder = new KeyHolder(false, 7, "liantang.leader", "王𬭎毅", "莲塘街道");
        ThrowingCallable act = () -> signer.sign(new SigningOrder(holder, CONTENT, Form.RECORD, "1"));
        assertThatThrownBy(act)
                .isInstanceOf(BusinessException.class)
                .extracting(e -> ((BusinessException) e).code())
                .isEqualTo("signature.error.UNAVAILABLE");
    }
}
