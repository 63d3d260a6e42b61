package org.weishishi.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.weishishi.document.domain.ContentStore;
import org.weishishi.document.domain.FileSealer;
import org.weishishi.document.domain.FoundSeal;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.shared.BusinessException;
import org.weishishi.signature.api.SignatureView;
import org.weishishi.signature.api.Verdict;
import org.weishishi.signature.application.Seals;
import org.weishishi.signature.application.Signatures;

/** 签名说明 · every signature of a document explained: those of people over decisions, those of organs in the file. */
@ApplicationScoped
public class DocumentSignatures {

    private final ContentStore store;
    private final FileSealer sealer;
    private final Seals seals;
    private final Signatures signatures;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    DocumentSignatures() {
        this(null, null, null, null);
    }

    @Inject
    public DocumentSignatures(ContentStore store, FileSealer sealer, Seals seals, Signatures signatures) {
        this.store = store;
        this.sealer = sealer;
        this.seals = seals;
        this.signatures = signatures;
    }

    /** @return signatures of the decisions it shows, oldest first, then those in its file once there is one */
    public List<SignatureView> of(OfficialDocument document) throws IOException {
        List<SignatureView> all = new ArrayList<>(signatures.about(document.origin()).stream()
                .filter(signature -> shows(document, signature))
                .toList());
        if (document.stored().isPresent()) {
            all.addAll(in(store.read(document.stored().orElseThrow().sha256())));
        }
        return all;
    }

    /** A sheet shows the decisions made before it, and names their signatures in its snapshot. */
    private static boolean shows(OfficialDocument document, SignatureView signature) {
        JsonArray decisions = document.order().snapshot().getJsonArray("decisions");
        return decisions == null || decisions.toString().contains(signature.digest());
    }

    /** @return the signatures in any PDF file somebody brings, oldest first; {@code document.error.notPdf} when it is none */
    public List<SignatureView> in(byte[] pdf) {
        try {
            return sealer.find(pdf).stream().map(this::explained).toList();
        } catch (IOException e) {
            BusinessException refusal = BusinessException.refused("document.error.notPdf");
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** What covers not all of the file says nothing about the rest. */
    private SignatureView explained(FoundSeal found) {
        SignatureView view = seals.explain(found.cms(), found.content(), found.claimed());
        return found.whole() || view.verdict() != Verdict.VALID ? view : view.as(Verdict.DIGEST_DIFFERS);
    }
}
