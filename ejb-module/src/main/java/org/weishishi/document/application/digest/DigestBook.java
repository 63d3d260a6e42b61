package org.weishishi.document.application.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weishishi.document.api.DigestView;
import org.weishishi.document.application.ContentOwner;
import org.weishishi.document.domain.ContentStore;
import org.weishishi.document.domain.digest.DailyDigest;
import org.weishishi.document.domain.digest.DigestRepository;

/**
 * 公开每日摘要 · for anybody, without login: who keeps a copy elsewhere can prove later that nothing was put in, taken out or changed.
 * Not a use case: nobody acts, and the lists tell nothing of a document.
 */
@ApplicationScoped
public class DigestBook implements ContentOwner {

    private static final int SHOWN = 400;

    private final DigestRepository digests;
    private final ContentStore store;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    DigestBook() {
        this(null, null);
    }

    @Inject
    public DigestBook(DigestRepository digests, ContentStore store) {
        this.digests = digests;
        this.store = store;
    }

    /** @return the latest 400 days, newest first */
    @Transactional
    public List<DigestView> latest() {
        return digests.latest(SHOWN).stream().map(DailyDigest::view).toList();
    }

    /** @return the list of that day, as it was kept and signed */
    @Transactional
    public Optional<byte[]> list(LocalDate day) {
        return digests.find(day).map(DailyDigest::sha256).map(this::read);
    }

    /** @return the detached CMS over the list of that day, empty when it is not signed */
    @Transactional
    public Optional<byte[]> signature(LocalDate day) {
        return digests.find(day).flatMap(DailyDigest::signature).map(this::read);
    }

    private byte[] read(String sha256) {
        try {
            return store.read(sha256);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    @Override
    @Transactional
    public boolean names(String sha256) {
        return digests.names(sha256);
    }
}
