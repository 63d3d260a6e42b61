package org.weishishi.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;

/**
 * 运行参数 · the only place that reads configuration: system property {@code weishishi.data}, then environment
 * {@code WEISHISHI_DATA}, then JNDI {@code java:app/env/weishishi.data}. Secrets are never logged. docs/operations.md lists
 * every name.
 */
@ApplicationScoped
public class Settings {

    /** What the server answered: its entries stand still while the application runs, and it takes its time. */
    private static final Map<String, Optional<String>> JNDI = new ConcurrentHashMap<>();

    /** @return {@code WEISHISHI_DATA}: the folder of everything that is not in the database; default {@code weishishi-data} */
    public Path data() {
        return Path.of(value("weishishi.data").orElse("weishishi-data")).toAbsolutePath();
    }

    /** @return {@code WEISHISHI_DEMO=true}: demo accounts, demo data and the demo clock */
    public boolean demo() {
        return value("weishishi.demo").map(Boolean::parseBoolean).orElse(false);
    }

    /** @return {@code WEISHISHI_ADMIN}: principal of the first administrator */
    public Optional<String> admin() {
        return value("weishishi.admin");
    }

    /** @return {@code WEISHISHI_PUBLIC_URL}: address residents reach, printed on documents */
    public Optional<String> publicUrl() {
        return value("weishishi.public.url");
    }

    /**
     * @return what stands before {@code /public/verify/CODE} on paper: the public address; in demo mode without one the address of
     *     this machine, and then the paper is marked 演示; else none, and nothing may be published
     */
    public Optional<String> verificationAddress() {
        Optional<String> address = publicUrl();
        if (address.isEmpty() && demo()) {
            address = Optional.of(value("weishishi.local.url").orElse("http://localhost:8080/weishishi"));
        }
        return address.map(url -> url.replaceAll("/+$", ""));
    }

    /** @return {@code WEISHISHI_PUBLICATION}: the folder a website collects; default {@code public} in the data folder */
    public Path publication() {
        return value("weishishi.publication")
                .map(Path::of)
                .orElseGet(() -> data().resolve("public"))
                .toAbsolutePath();
    }

    /** @return {@code WEISHISHI_FORM_URL}: where the forms of the static pages go on the website; without it to our own pages */
    public Optional<String> formUrl() {
        return value("weishishi.form.url").map(url -> url.replaceAll("/*$", "/"));
    }

    /** @return {@code WEISHISHI_FRAME_ANCESTORS}: who may show our pages in a frame, as in CSP; default {@code 'self'} */
    public String frameAncestors() {
        return value("weishishi.frame.ancestors").orElse("'self'").replaceAll("[;,\\s]+", " ");
    }

    /** @return {@code WEISHISHI_SIGNER}: how decisions are signed: none, agent, pkcs11, service; demo in demo mode */
    public String signer() {
        return value("weishishi.signer").orElse(demo() ? "demo" : "none").toUpperCase(Locale.ROOT);
    }

    /** @return {@code WEISHISHI_SEAL_SIGNER}: how organs sign PDF files: none, pkcs11, service; demo in demo mode */
    public String sealSigner() {
        return value("weishishi.seal.signer").orElse(demo() ? "demo" : "none").toUpperCase(Locale.ROOT);
    }

    /** @return {@code WEISHISHI_SIGN_AGENT}: where the signer's program listens on the signer's own computer */
    public String signAgent() {
        return value("weishishi.sign.agent").orElse("http://127.0.0.1:17680");
    }

    /** @return {@code WEISHISHI_SIGN_URL}: address of the signing service */
    public Optional<String> signUrl() {
        return value("weishishi.sign.url");
    }

    /** @return {@code WEISHISHI_SIGN_TOKEN}: our bearer token at the signing service */
    public Optional<String> signToken() {
        return value("weishishi.sign.token");
    }

    /** @return {@code WEISHISHI_SEAL_PIN}: opens the keys of organs in the module */
    public Optional<String> sealPin() {
        return value("weishishi.seal.pin");
    }

    /** @return {@code WEISHISHI_TSA_URL}: time-stamping authority (RFC 3161) for seals */
    public Optional<String> timeStampUrl() {
        return value("weishishi.tsa.url");
    }

    /** @return {@code WEISHISHI_ATTACHMENT_MB}: most megabytes of one attached file, 1 to 200; default 20 */
    public int attachmentMegabytes() {
        return number("weishishi.attachment.mb", 20, 200);
    }

    /** @return {@code WEISHISHI_ATTACHMENT_COUNT}: most files beside one thing, 1 to 200; default 20 */
    public int attachmentCount() {
        return number("weishishi.attachment.count", 20, 200);
    }

    /** @return {@code WEISHISHI_CLAMD}: {@code host:port} of the virus scanner clamd that every upload is sent to; none by default */
    public Optional<String> clamd() {
        return value("weishishi.clamd");
    }

    /** What is no number counts as not set; what is too small or too large as the nearest allowed. */
    private static int number(String name, int otherwise, int most) {
        return value(name)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .map(set -> Math.min(most, Math.max(1, set)))
                .orElse(otherwise);
    }

    private static Optional<String> value(String name) {
        String set = System.getProperty(name);
        if (set == null) {
            set = System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
        }
        if (set == null) {
            set = JNDI.computeIfAbsent(name, asked -> Optional.ofNullable(fromJndi(asked)))
                    .orElse(null);
        }
        return Optional.ofNullable(set).map(String::strip).filter(s -> !s.isEmpty());
    }

    /** The name is one of the constants above under {@code java:app/env}: nothing a user typed reaches JNDI. */
    @SuppressWarnings("BanJNDI")
    private static @Nullable String fromJndi(String name) {
        try {
            return InitialContext.doLookup("java:app/env/" + name);
        } catch (NamingException notSet) {
            return null;
        }
    }
}
