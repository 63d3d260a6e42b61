package org.weishishi.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weishishi.shared.SubjectRef;
import org.weishishi.signature.domain.CertificateRepository;
import org.weishishi.signature.domain.ElectronicSignature;
import org.weishishi.signature.domain.SignatureRepository;
import org.weishishi.signature.domain.SignatureRequest;
import org.weishishi.signature.domain.SigningCertificate;

/** Both stores in memory; ids are given as the database would. */
public final class MemorySignatures implements SignatureRepository, CertificateRepository {

    private final List<SignatureRequest> requests = new ArrayList<>();
    private final List<ElectronicSignature> signatures = new ArrayList<>();
    private final List<SigningCertificate> certificates = new ArrayList<>();
    private long next = 1;

    @Override
    public void add(SignatureRequest request) {
        number(request);
        requests.add(request);
    }

    @Override
    public Optional<SignatureRequest> request(long id) {
        return requests.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public void add(ElectronicSignature signature) {
        number(signature);
        signatures.add(signature);
    }

    @Override
    public List<ElectronicSignature> about(SubjectRef about) {
        return signatures.stream()
                .filter(s -> s.records().stream().anyMatch(r -> r.about().equals(about)))
                .toList();
    }

    @Override
    public Optional<ElectronicSignature> over(String recordDigest) {
        return signatures.stream()
                .filter(s -> s.records().stream().anyMatch(r -> r.digest().equals(recordDigest)))
                .findFirst();
    }

    @Override
    public void add(SigningCertificate certificate) {
        number(certificate);
        certificates.add(certificate);
    }

    @Override
    public void remove(SigningCertificate certificate) {
        certificates.remove(certificate);
    }

    @Override
    public Optional<SigningCertificate> byFingerprint(String fingerprint) {
        return certificates.stream()
                .filter(one -> one.fingerprint().equals(fingerprint))
                .findFirst();
    }

    @Override
    public Optional<SigningCertificate> find(long id) {
        return certificates.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public List<SigningCertificate> all(int limit) {
        return certificates.stream().limit(limit).toList();
    }

    /** @return all signatures kept */
    public List<ElectronicSignature> signatures() {
        return List.copyOf(signatures);
    }

    private void number(Object entity) {
        try {
            var id = entity.getClass().getDeclaredField("id");
            id.setAccessible(true);
            id.set(entity, next++);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
