package org.weishishi.signature.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Settings;
import org.weishishi.signature.api.SignerKind;
import org.weishishi.signature.domain.Signer;
import org.weishishi.signature.domain.SigningOrder;

/** 签名器选择 · by settings. An unknown word, or {@code demo} outside demo mode, stops the start (SignerStart). */
@ApplicationScoped
public class Signers {

    private final Settings settings;
    private final Iterable<Signer> all;
    private final PinAttempts attempts;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    Signers() {
        this.settings = null;
        this.all = null;
        this.attempts = null;
    }

    @Inject
    Signers(Settings settings, @Any Instance<Signer> all, PinAttempts attempts) {
        this(settings, (Iterable<Signer>) all, attempts);
    }

    /** @param all what can sign */
    public Signers(Settings settings, Iterable<Signer> all, PinAttempts attempts) {
        this.settings = settings;
        this.all = all;
        this.attempts = attempts;
    }

    /** @return how persons sign */
    public SignerKind person() {
        return kind(settings.signer());
    }

    /** @return how organs sign */
    public SignerKind organ() {
        return kind(settings.sealSigner());
    }

    private SignerKind kind(String word) {
        return Arrays.stream(SignerKind.values())
                .filter(one -> one.name().equals(word))
                .filter(one -> one != SignerKind.DEMO || settings.demo())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown signer " + word));
    }

    /** @return the CMS made that way; refusals of {@link Signer} and of {@link PinAttempts} */
    byte[] sign(SignerKind kind, SigningOrder order) {
        return attempts.counted(order.holder(), () -> of(kind).sign(order));
    }

    private Signer of(SignerKind kind) {
        for (Signer one : all) {
            if (one.kind() == kind) {
                return one;
            }
        }
        throw BusinessException.refused("signature.error.off");
    }
}
