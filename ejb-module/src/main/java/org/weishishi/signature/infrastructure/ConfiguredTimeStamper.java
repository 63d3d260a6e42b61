package org.weishishi.signature.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Settings;
import org.weishishi.signature.domain.TimeStamper;
import org.weishishi.signature.infrastructure.cms.TimeStamps;

/** 时间戳服务 at {@code WEISHISHI_TSA_URL}. */
@ApplicationScoped
public class ConfiguredTimeStamper implements TimeStamper {

    private final Optional<URI> authority;

    /** For the CDI proxy only. */
    ConfiguredTimeStamper() {
        this(Optional.empty());
    }

    @Inject
    ConfiguredTimeStamper(Settings settings) {
        this(settings.timeStampUrl().map(URI::create));
    }

    /** @param authority its address, empty for no stamps */
    public ConfiguredTimeStamper(Optional<URI> authority) {
        this.authority = authority;
    }

    @Override
    public byte[] stamp(byte[] cms) {
        if (authority.isEmpty()) {
            return cms;
        }
        try {
            return TimeStamps.stamp(cms, authority.get());
        } catch (IOException | GeneralSecurityException e) {
            BusinessException refusal = BusinessException.refused("signature.error.STAMP", authority.get());
            refusal.initCause(e);
            throw refusal;
        }
    }
}
