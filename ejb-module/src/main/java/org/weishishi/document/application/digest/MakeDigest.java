package org.weishishi.document.application.digest;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.weishishi.document.domain.ContentStore;
import org.weishishi.document.domain.DocumentRepository;
import org.weishishi.document.domain.digest.DailyDigest;
import org.weishishi.document.domain.digest.DigestList;
import org.weishishi.document.domain.digest.DigestRepository;
import org.weishishi.document.domain.file.ProducedFile;
import org.weishishi.document.domain.file.ProducedFileRepository;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;
import org.weishishi.signature.application.Seals;

/**
 * 编制每日摘要 · one day in one transaction, in order, each once: days on which nothing ran are made up later. Days are those of the
 * technical clock in Beijing; the primary key lets one node of many win.
 */
@UseCase
public class MakeDigest {

    private final DigestRepository digests;
    private final ProducedFileRepository files;
    private final DocumentRepository documents;
    private final ContentStore store;
    private final Seals seals;
    private final Directory directory;
    private final Clock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    MakeDigest() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public MakeDigest(
            DigestRepository digests,
            ProducedFileRepository files,
            DocumentRepository documents,
            ContentStore store,
            Seals seals,
            Directory directory,
            Clock clock) {
        this.digests = digests;
        this.files = files;
        this.documents = documents;
        this.store = store;
        this.seals = seals;
        this.directory = directory;
        this.clock = clock;
    }

    /** @return the day that was made, empty when no day is missing */
    @Allowed(Permission.SYSTEM)
    public Optional<LocalDate> next() {
        Optional<DailyDigest> last = digests.newest();
        LocalDate today = clock.instant().atZone(BusinessClock.ZONE).toLocalDate();
        Optional<LocalDate> day = last.map(one -> one.day().plusDays(1))
                .or(() -> files.firstUnlisted()
                        .map(at -> at.atZoneSameInstant(BusinessClock.ZONE).toLocalDate()))
                .filter(missing -> missing.isBefore(today));
        day.ifPresent(missing -> make(missing, last.map(DailyDigest::sha256).orElse(DigestList.START)));
        return day;
    }

    private void make(LocalDate day, String previous) {
        OffsetDateTime end = day.plusDays(1)
                .atStartOfDay(BusinessClock.ZONE)
                .toOffsetDateTime()
                .withOffsetSameInstant(ZoneOffset.UTC);
        List<ProducedFile> listed = files.unlisted(end);
        DigestList list = DigestList.of(
                day, previous, listed.stream().map(ProducedFile::sha256).toList());
        try {
            DailyDigest digest = new DailyDigest(
                    list,
                    store.put(list.bytes()),
                    clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
            if (seals.configured() && !listed.isEmpty()) {
                UnitView organ = organ(listed.get(0));
                digest.signed(store.put(seals.seal(organ, list.bytes())), directory.officialName(organ.id()));
            }
            digests.add(digest);
            listed.forEach(file -> file.listed(day));
        } catch (IOException noSpace) {
            throw new UncheckedIOException(noSpace);
        }
    }

    private UnitView organ(ProducedFile file) {
        long issuer = documents.find(file.documentId()).orElseThrow().issuer().id();
        return directory.ancestor(issuer, OrgLevel.CITY);
    }
}
