package org.weishishi.document.application.verification;

import java.util.List;
import java.util.Optional;
import org.weishishi.document.Archive;
import org.weishishi.document.domain.FileSealer;
import org.weishishi.document.domain.FoundSeal;
import org.weishishi.document.domain.SealOrder;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.SubjectRef;
import org.weishishi.signature.api.BringSignature;
import org.weishishi.signature.api.DecisionRecord;
import org.weishishi.signature.api.PreparedSignature;
import org.weishishi.signature.api.SignatureView;
import org.weishishi.signature.api.SignerKind;
import org.weishishi.signature.api.Verdict;
import org.weishishi.signature.application.Seals;
import org.weishishi.signature.application.Signatures;

/** One organ that seals every file, and one person who signed what the first notice tells. */
final class KnownSignatures {

    private KnownSignatures() {}

    private static SignatureView signature(boolean organ, String name, String post, String unit) {
        return new SignatureView(
                1,
                organ,
                name,
                post,
                unit,
                "CN=" + name,
                "CN=CA",
                "01",
                "SHA256withRSA",
                "ab",
                Archive.AT,
                null,
                null,
                Verdict.VALID,
                true);
    }

    /** One organ's seal in every file. */
    static final class Sealed implements FileSealer, Seals {

        @Override
        public byte[] seal(byte[] pdf, SealOrder order, Stamp stamp) {
            throw new IllegalStateException();
        }

        @Override
        public List<FoundSeal> find(byte[] pdf) {
            return List.of(new FoundSeal(new byte[0], pdf, Archive.AT, true));
        }

        @Override
        public boolean configured() {
            return true;
        }

        @Override
        public byte[] seal(UnitView organ, byte[] content) {
            throw new IllegalStateException();
        }

        @Override
        public SignatureView explain(byte[] cms, byte[] content, java.time.OffsetDateTime claimed) {
            return signature(true, "社区1", "", "");
        }
    }

    /** One person's signature over what the document tells. */
    static final class Signed implements Signatures {

        @Override
        public SignerKind signer() {
            return SignerKind.DEMO;
        }

        @Override
        public PreparedSignature prepare(List<DecisionRecord> records) {
            throw new IllegalStateException();
        }

        @Override
        public PreparedSignature prepared(long id) {
            throw new IllegalStateException();
        }

        @Override
        public SignatureView complete(BringSignature brought, List<DecisionRecord> records) {
            throw new IllegalStateException();
        }

        @Override
        public List<SignatureView> about(SubjectRef about) {
            return about.kind().equals("notice") && about.id() == 1
                    ? List.of(signature(false, "李㛃", "街道分管领导", "莲塘街道"))
                    : List.of();
        }

        @Override
        public Optional<SignatureView> over(String recordDigest) {
            return Optional.empty();
        }
    }
}
