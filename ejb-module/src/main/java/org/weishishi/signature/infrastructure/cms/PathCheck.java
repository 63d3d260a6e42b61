package org.weishishi.signature.infrastructure.cms;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.signature.api.Verdict;
import org.weishishi.signature.domain.Evidence;

/** 证书路径 · from a certificate up to a trusted authority, as it stood at a moment: dates, revocation, key usage. No network. */
final class PathCheck {

    private static final int LONGEST = 6;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private final Trust trust;
    private final Instant at;

    PathCheck(Trust trust, Instant at) {
        this.trust = trust;
        this.at = at;
    }

    /** What came of it; the evidence holds the path and the lists that were looked at. */
    record Outcome(Verdict verdict, Evidence evidence) {}

    Outcome check(X509Certificate certificate, Collection<X509Certificate> inside) {
        List<X509Certificate> path = path(certificate, inside);
        if (path.isEmpty()) {
            return new Outcome(Verdict.UNTRUSTED_ISSUER, Evidence.NONE);
        }
        Verdict verdict = dates(path);
        if (verdict == Verdict.VALID) {
            verdict = rules(path);
        }
        if (verdict == Verdict.VALID && !maySign(certificate)) {
            verdict = Verdict.KEY_USAGE;
        }
        return new Outcome(verdict, evidence(path));
    }

    /** From the certificate to the anchor, both included; empty when there is no way. */
    private List<X509Certificate> path(X509Certificate certificate, Collection<X509Certificate> inside) {
        List<X509Certificate> known =
                Stream.concat(inside.stream(), trust.between().stream()).toList();
        List<X509Certificate> path = new ArrayList<>(List.of(certificate));
        X509Certificate last = certificate;
        while (path.size() <= LONGEST) {
            X509Certificate anchor = Certificates.issuer(last, trust.anchors());
            if (anchor != null) {
                path.add(anchor);
                return path;
            }
            X509Certificate next = Certificates.issuer(last, known);
            if (next == null || path.contains(next)) {
                return List.of();
            }
            path.add(next);
            last = next;
        }
        return List.of();
    }

    @SuppressWarnings("JavaUtilDate")
    private Verdict dates(List<X509Certificate> path) {
        for (X509Certificate one : path) {
            if (at.isAfter(one.getNotAfter().toInstant())) {
                return Verdict.EXPIRED;
            }
            if (at.isBefore(one.getNotBefore().toInstant())) {
                return Verdict.NOT_YET_VALID;
            }
        }
        return Verdict.VALID;
    }

    @SuppressWarnings("JavaUtilDate")
    private Verdict rules(List<X509Certificate> path) {
        boolean sm = path.stream().anyMatch(one -> Algorithms.isSm2(one.getPublicKey()));
        try {
            CertPath below = factory(sm).generateCertPath(again(path.subList(0, path.size() - 1), sm));
            PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(
                    again(path.subList(path.size() - 1, path.size()), sm).get(0), null)));
            parameters.setDate(Date.from(at));
            parameters.setRevocationEnabled(true);
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(lists(sm))));
            (sm ? CertPathValidator.getInstance("PKIX", Algorithms.PROVIDER) : CertPathValidator.getInstance("PKIX"))
                    .validate(below, parameters);
            return Verdict.VALID;
        } catch (CertPathValidatorException refused) {
            return verdict(refused, path);
        } catch (GeneralSecurityException unreadable) {
            return Verdict.KEY_USAGE;
        }
    }

    /** BouncyCastle gives no reasons; then the lists are asked directly. */
    private Verdict verdict(CertPathValidatorException refused, List<X509Certificate> path) {
        if (refused.getReason() == BasicReason.REVOKED || revoked(path)) {
            return Verdict.REVOKED;
        }
        boolean unknown = refused.getReason() == BasicReason.UNDETERMINED_REVOCATION_STATUS
                || path.stream()
                        .limit(path.size() - 1L)
                        .anyMatch(one -> relevant(one).findAny().isEmpty());
        return unknown ? Verdict.REVOCATION_UNKNOWN : Verdict.KEY_USAGE;
    }

    @SuppressWarnings("JavaUtilDate")
    private boolean revoked(List<X509Certificate> path) {
        return path.stream()
                .anyMatch(one -> relevant(one)
                        .map(list -> list.getRevokedCertificate(one.getSerialNumber()))
                        .anyMatch(entry -> entry != null
                                && !entry.getRevocationDate().toInstant().isAfter(at)));
    }

    /** Lists of the issuer of that certificate that cover the moment. */
    @SuppressWarnings("JavaUtilDate")
    private Stream<X509CRL> relevant(X509Certificate certificate) {
        return trust.lists().stream()
                .filter(list -> list.getIssuerX500Principal().equals(certificate.getIssuerX500Principal()))
                .filter(list -> list.getNextUpdate() == null
                        || !list.getNextUpdate().toInstant().isBefore(at));
    }

    private static boolean maySign(X509Certificate certificate) {
        boolean @Nullable [] usage = certificate.getKeyUsage();
        return usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
    }

    private Evidence evidence(List<X509Certificate> path) {
        Base64.Encoder base64 = Base64.getEncoder();
        return new Evidence(
                path.stream()
                        .map(one -> base64.encodeToString(Certificates.encoded(one)))
                        .toList(),
                path.stream()
                        .limit(path.size() - 1L)
                        .flatMap(this::relevant)
                        .distinct()
                        .map(list -> base64.encodeToString(encoded(list)))
                        .toList());
    }

    private static byte[] encoded(X509CRL list) {
        try {
            return list.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The validator of a provider reads the objects of its own factory. */
    private static List<X509Certificate> again(List<X509Certificate> path, boolean sm) throws GeneralSecurityException {
        if (sm) {
            return path;
        }
        List<X509Certificate> own = new ArrayList<>();
        for (X509Certificate one : path) {
            own.add((X509Certificate)
                    factory(false).generateCertificate(new java.io.ByteArrayInputStream(Certificates.encoded(one))));
        }
        return own;
    }

    private List<X509CRL> lists(boolean sm) throws GeneralSecurityException {
        if (sm) {
            return trust.lists();
        }
        List<X509CRL> own = new ArrayList<>();
        for (X509CRL one : trust.lists()) {
            own.add((X509CRL) factory(false).generateCRL(new java.io.ByteArrayInputStream(encoded(one))));
        }
        return own;
    }

    private static CertificateFactory factory(boolean sm) throws GeneralSecurityException {
        Provider provider = Algorithms.PROVIDER;
        return sm ? CertificateFactory.getInstance("X.509", provider) : CertificateFactory.getInstance("X.509");
    }
}
