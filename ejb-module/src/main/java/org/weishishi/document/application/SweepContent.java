package org.weishishi.document.application;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import org.weishishi.document.domain.ContentStore;
import org.weishishi.document.domain.DocumentRepository;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 清理内容库 · removes files that no row has named for a day: what a crash between file and row left behind. */
@UseCase
public class SweepContent {

    private static final Duration GRACE = Duration.ofDays(1);

    private final ContentStore store;
    private final DocumentRepository repository;
    private final Iterable<ContentOwner> owners;
    private final Clock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    SweepContent() {
        this(null, null, null, null);
    }

    @Inject
    SweepContent(ContentStore store, DocumentRepository repository, @Any Instance<ContentOwner> owners, Clock clock) {
        this.store = store;
        this.repository = repository;
        this.owners = owners;
        this.clock = clock;
    }

    /** @return how many files were removed */
    @Allowed(value = Permission.SYSTEM, kind = Allowed.Kind.UPKEEP)
    public int sweep() {
        try {
            return store.sweep(clock.instant().minus(GRACE), this::named);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean named(String sha256) {
        if (repository.names(sha256)) {
            return true;
        }
        for (ContentOwner owner : owners) {
            if (owner.names(sha256)) {
                return true;
            }
        }
        return false;
    }
}
