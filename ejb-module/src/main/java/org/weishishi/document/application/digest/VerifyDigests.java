package org.weishishi.document.application.digest;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.DigestReport;
import org.weishishi.document.api.DigestView;
import org.weishishi.document.domain.ContentStore;
import org.weishishi.document.domain.digest.DailyDigest;
import org.weishishi.document.domain.digest.DigestList;
import org.weishishi.document.domain.digest.DigestRepository;
import org.weishishi.document.domain.file.ProducedFile;
import org.weishishi.document.domain.file.ProducedFileRepository;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;
import org.weishishi.signature.api.Verdict;
import org.weishishi.signature.application.Seals;

/** 校验每日摘要 · recomputes every list from the records of the files, follows the chain and checks the signatures. */
@UseCase
public class VerifyDigests {

    private static final int BLOCK = 200;

    private final DigestRepository digests;
    private final ProducedFileRepository files;
    private final ContentStore store;
    private final Seals seals;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    VerifyDigests() {
        this(null, null, null, null);
    }

    @Inject
    public VerifyDigests(DigestRepository digests, ProducedFileRepository files, ContentStore store, Seals seals) {
        this.digests = digests;
        this.files = files;
        this.store = store;
        this.seals = seals;
    }

    /** @return the latest days, newest first */
    @Allowed(value = Permission.AUDIT_READ, kind = Allowed.Kind.READ)
    public List<DigestView> latest() {
        return digests.latest(BLOCK).stream().map(DailyDigest::view).toList();
    }

    /** @return what was found; recorded, because an auditor may have to show when he looked */
    @Allowed(Permission.AUDIT_READ)
    public DigestReport verify() {
        int days = 0;
        int listed = 0;
        int signed = 0;
        String head = DigestList.START;
        LocalDate from = LocalDate.EPOCH;
        List<DailyDigest> block = digests.from(from, BLOCK);
        while (!block.isEmpty()) {
            for (DailyDigest digest : block) {
                String reason = wrong(digest, head, days == 0 ? digest.day() : from);
                if (reason != null) {
                    return new DigestReport(days, listed, signed, head, digest.day(), reason);
                }
                days++;
                listed += digest.view().count();
                signed += digest.signature().isPresent() ? 1 : 0;
                head = digest.sha256();
                from = digest.day().plusDays(1);
            }
            block = digests.from(from, BLOCK);
        }
        return new DigestReport(days, listed, signed, head, null, null);
    }

    /** @return key of what is wrong with that day, null when nothing is */
    private @Nullable String wrong(DailyDigest digest, String head, LocalDate expected) {
        if (!digest.day().equals(expected)) {
            return "document.digests.dayMissing";
        }
        if (!digest.previous().equals(head)) {
            return "document.digests.linkBroken";
        }
        DigestList list = DigestList.of(
                digest.day(),
                head,
                files.listed(digest.day()).stream().map(ProducedFile::sha256).toList());
        try {
            byte[] kept = store.read(digest.sha256());
            if (!Arrays.equals(kept, list.bytes())) {
                return "document.digests.listDiffers";
            }
            Optional<String> signature = digest.signature();
            return signature.isPresent() && !holds(digest, store.read(signature.get()), kept)
                    ? "document.digests.signatureBad"
                    : null;
        } catch (IOException damaged) {
            return "document.digests.fileDamaged";
        }
    }

    private boolean holds(DailyDigest digest, byte[] cms, byte[] content) {
        return seals.explain(cms, content, digest.view().madeAt()).verdict() == Verdict.VALID;
    }
}
