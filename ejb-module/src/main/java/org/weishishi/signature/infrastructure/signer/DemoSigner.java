package org.weishishi.signature.infrastructure.signer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.UnrecoverableKeyException;
import org.weishishi.shared.BusinessException;
import org.weishishi.signature.api.DemoPin;
import org.weishishi.signature.api.SignerKind;
import org.weishishi.signature.domain.KeyHolder;
import org.weishishi.signature.domain.Signer;
import org.weishishi.signature.domain.SigningOrder;
import org.weishishi.signature.infrastructure.cms.CmsWriter;
import org.weishishi.signature.infrastructure.cms.SigningKey;

/** 演示签名 · with the PKCS#12 of the demo account or organ. No legal effect: the keys lie on the server. */
@ApplicationScoped
public class DemoSigner implements Signer {

    private final DemoAuthority authority;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    DemoSigner() {
        this(null);
    }

    @Inject
    public DemoSigner(DemoAuthority authority) {
        this.authority = authority;
    }

    @Override
    public SignerKind kind() {
        return SignerKind.DEMO;
    }

    @Override
    public byte[] sign(SigningOrder order) {
        try {
            return CmsWriter.write(order.content(), key(order.holder(), order.pin()), order.form());
        } catch (IOException e) {
            if (e.getCause() instanceof UnrecoverableKeyException) {
                throw BusinessException.refused("signature.error.PIN_WRONG");
            }
            throw new IllegalStateException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SigningKey key(KeyHolder holder, String pin) throws GeneralSecurityException, IOException {
        return authority.key(holder, holder.organ() ? DemoPin.PIN : pin, DemoPin.PIN);
    }
}
