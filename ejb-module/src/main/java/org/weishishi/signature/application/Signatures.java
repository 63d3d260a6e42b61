package org.weishishi.signature.application;

import java.util.List;
import java.util.Optional;
import org.weishishi.shared.SubjectRef;
import org.weishishi.signature.api.BringSignature;
import org.weishishi.signature.api.DecisionRecord;
import org.weishishi.signature.api.PreparedSignature;
import org.weishishi.signature.api.SignatureView;
import org.weishishi.signature.api.SignerKind;

/** 签署 · for other contexts, in their transaction; called inside use cases by the person who signs. */
public interface Signatures {

    /** @return how decisions are signed here; {@link SignerKind#NONE} when they are not */
    SignerKind signer();

    /**
     * 第一步 · keeps what is shown. All records carry the same time and the same person; several are signed as one batch.
     *
     * @return what to sign; {@code signature.error.off} when nothing signs here
     */
    PreparedSignature prepare(List<DecisionRecord> records);

    /** @return what this person prepared; {@code signature.error.prepared} (conflict) when it is not there for them */
    PreparedSignature prepared(long id);

    /**
     * 第二步 · makes or takes the signature, checks it and keeps it. The records are built anew by the caller from the state as it
     * is now: they must be what was shown.
     *
     * @return the signature; every refusal has its own code, {@code signature.error.*}
     */
    SignatureView complete(BringSignature brought, List<DecisionRecord> records);

    /** @return signatures over records that belong to it, oldest first, each checked again now */
    List<SignatureView> about(SubjectRef about);

    /** @return the signature over the record with that SHA-256, checked again now */
    Optional<SignatureView> over(String recordDigest);
}
