package org.weishishi.signature.domain;

import java.util.List;
import java.util.Optional;
import org.weishishi.shared.SubjectRef;

/** 签名库. */
public interface SignatureRepository {

    /** Keeps what waits for a signature and gives it its number. */
    void add(SignatureRequest request);

    /** @return what waits, locked until the transaction ends */
    Optional<SignatureRequest> request(long id);

    /** Keeps a signature. */
    void add(ElectronicSignature signature);

    /** @return the signatures over records that belong to it, oldest first */
    List<ElectronicSignature> about(SubjectRef about);

    /** @return the signature over the record with that digest */
    Optional<ElectronicSignature> over(String recordDigest);
}
