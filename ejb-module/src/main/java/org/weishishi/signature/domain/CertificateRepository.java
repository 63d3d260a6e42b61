package org.weishishi.signature.domain;

import java.util.List;
import java.util.Optional;

/** 证书登记库. */
public interface CertificateRepository {

    /** Keeps a registration and gives it its number. */
    void add(SigningCertificate certificate);

    /** Removes one that never counted. */
    void remove(SigningCertificate certificate);

    /** @return the registration of the certificate with that SHA-256 */
    Optional<SigningCertificate> byFingerprint(String fingerprint);

    /** @return the registration */
    Optional<SigningCertificate> find(long id);

    /** @return all registrations, newest first, at most {@code limit} */
    List<SigningCertificate> all(int limit);
}
