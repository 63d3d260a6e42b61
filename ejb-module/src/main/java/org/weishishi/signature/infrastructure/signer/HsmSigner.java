package org.weishishi.signature.infrastructure.signer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import javax.security.auth.login.LoginException;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Settings;
import org.weishishi.signature.api.SignerKind;
import org.weishishi.signature.domain.KeyHolder;
import org.weishishi.signature.domain.Signer;
import org.weishishi.signature.domain.SigningOrder;
import org.weishishi.signature.infrastructure.cms.Certificates;
import org.weishishi.signature.infrastructure.cms.CmsWriter;
import org.weishishi.signature.infrastructure.cms.SigningKey;

/**
 * 密码机签名 (PKCS#11) · one slot for each holder, opened by the holder's own PIN and closed after every signature. {@code
 * WEISHISHI_DATA/pkcs11.properties} names the library and the slots.
 */
@ApplicationScoped
public class HsmSigner implements Signer {

    private final Path file;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    HsmSigner() {
        this.file = null;
    }

    @Inject
    HsmSigner(Settings settings) {
        this(settings.data().resolve("pkcs11.properties"));
    }

    /** @param file {@code library=…}, {@code slot.person.<account>=…}, {@code slot.organ.<unit code>=…} */
    public HsmSigner(Path file) {
        this.file = file;
    }

    @Override
    public SignerKind kind() {
        return SignerKind.PKCS11;
    }

    /** One at a time: a session of one signer must never serve another. */
    @Override
    public synchronized byte[] sign(SigningOrder order) {
        Provider module = module(order.holder());
        try {
            return CmsWriter.write(order.content(), key(module, order), order.form());
        } catch (IOException refused) {
            throw refusal(inside(refused, LoginException.class) ? "PIN_WRONG" : "UNAVAILABLE", refused);
        } catch (GeneralSecurityException e) {
            throw refusal("UNAVAILABLE", e);
        } finally {
            close(module);
        }
    }

    private static SigningKey key(Provider module, SigningOrder order) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS11", module);
        store.load(null, order.pin().toCharArray());
        for (String alias : Collections.list(store.aliases())) {
            Certificate[] chain = store.getCertificateChain(alias);
            if (store.isKeyEntry(alias) && chain != null) {
                List<X509Certificate> certificates = new ArrayList<>();
                for (Certificate one : chain) {
                    certificates.add(Certificates.certificate(one.getEncoded()));
                }
                return new SigningKey((PrivateKey) store.getKey(alias, null), certificates, module);
            }
        }
        throw BusinessException.refused("signature.error.NO_KEY", order.holder().name());
    }

    private Provider module(KeyHolder holder) {
        Properties lines = lines();
        String slot = lines.getProperty("slot." + (holder.organ() ? "organ." : "person.") + holder.label());
        String library = lines.getProperty("library");
        if (slot == null || library == null) {
            throw BusinessException.refused("signature.error.NO_KEY", holder.name());
        }
        return Security.getProvider("SunPKCS11")
                .configure("--name=slot" + slot + "\nlibrary=" + library + "\nslot=" + slot);
    }

    private Properties lines() {
        Properties lines = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            lines.load(in);
            return lines;
        } catch (IOException e) {
            throw refusal("UNAVAILABLE", e);
        }
    }

    /** The next one must give the PIN again. */
    private static void close(Provider module) {
        try {
            ((AuthProvider) module).logout();
        } catch (LoginException notOpen) {
            System.getLogger(HsmSigner.class.getName()).log(System.Logger.Level.DEBUG, "session was not open", notOpen);
        }
    }

    private static boolean inside(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static BusinessException refusal(String reason, Exception cause) {
        BusinessException refusal = BusinessException.refused("signature.error." + reason);
        refusal.initCause(cause);
        return refusal;
    }
}
