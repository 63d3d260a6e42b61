package org.weishishi.document.application.digest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.weishishi.document.Archive;
import org.weishishi.document.api.DigestReport;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.document.domain.digest.DailyDigest;
import org.weishishi.document.domain.digest.DigestList;
import org.weishishi.document.domain.digest.DigestRepository;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.signature.api.SignatureView;
import org.weishishi.signature.api.Verdict;
import org.weishishi.signature.application.Seals;

/** Each day has one list, made up after any down time, chained, signed, and whatever is changed afterwards is found. */
class MakeDigestTest {

    private final Archive archive = new Archive();
    private final Shelf shelf = new Shelf();
    private Instant now = Instant.parse("2026-11-21T01:00:00Z");
    private boolean signs = true;
    private final MakeDigest make =
            new MakeDigest(shelf, archive, archive, archive, new Seal(), new City(), new Moving());
    private final VerifyDigests verify = new VerifyDigests(shelf, archive, archive, new Seal());

    private String finish(String text, String at) {
        OfficialDocument document = archive.register(
                DocumentKind.DISCLOSURE,
                "CODE-" + archive.documents.size(),
                Json.createObjectBuilder().add("text", text).build());
        return archive.finish(document, text.getBytes(StandardCharsets.UTF_8), OffsetDateTime.parse(at))
                .sha256();
    }

    private List<LocalDate> makeAll() {
        List<LocalDate> made = new ArrayList<>();
        Optional<LocalDate> day = make.next();
        while (day.isPresent()) {
            made.add(day.get());
            day = make.next();
        }
        return made;
    }

    @Test
    void missingDaysAreMadeUpOnceAndADayThatRunsIsNot() {
        String first = finish("一", "2026-11-18T15:59:59Z");
        String second = finish("二", "2026-11-18T16:00:00Z");
        finish("今天", "2026-11-21T00:30:00Z");
        assertThat(makeAll())
                .containsExactly(LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 20));
        assertThat(makeAll()).isEmpty();
        assertThat(text("2026-11-18")).contains(DigestList.leaf(first)).doesNotContain(first, DigestList.leaf(second));
        assertThat(text("2026-11-19")).contains(DigestList.leaf(second));
        assertThat(text("2026-11-20")).contains("count 0");
        now = Instant.parse("2026-11-21T16:00:00Z");
        assertThat(makeAll()).containsExactly(LocalDate.of(2026, 11, 21));
        DigestReport report = verify.verify();
        assertThat(report.whole()).isTrue();
        assertThat(report.days()).isEqualTo(4);
        assertThat(report.files()).isEqualTo(3);
        assertThat(report.signed()).isEqualTo(3);
    }

    @Test
    void nothingIsMadeBeforeThereIsAFile() {
        assertThat(makeAll()).isEmpty();
        assertThat(verify.verify().whole()).isTrue();
    }

    @Test
    void withoutAKeyTheListSaysThatItIsNotSigned() {
        signs = false;
        finish("一", "2026-11-20T00:00:00Z");
        makeAll();
        assertThat(shelf.newest().orElseThrow().view().signedBy()).isNull();
        assertThat(verify.verify().whole()).isTrue();
    }

    @Test
    void whatIsChangedAfterwardsIsFoundWithItsDay() throws Exception {
        finish("一", "2026-11-18T00:00:00Z");
        finish("二", "2026-11-19T00:00:00Z");
        makeAll();

        archive.files.values().removeIf(file -> file.documentId() == 2);
        assertThat(verify.verify().brokenAt()).isEqualTo("2026-11-19");
        assertThat(verify.verify().reason()).isEqualTo("document.digests.listDiffers");

        DailyDigest second = shelf.find(LocalDate.of(2026, 11, 19)).orElseThrow();
        byte[] list = archive.content.remove(second.sha256());
        assertThat(verify.verify().reason()).isEqualTo("document.digests.fileDamaged");
        archive.content.put(second.sha256(), list);

        shelf.days.remove(LocalDate.of(2026, 11, 19));
        assertThat(verify.verify().brokenAt()).isEqualTo("2026-11-20");
        assertThat(verify.verify().reason()).isEqualTo("document.digests.dayMissing");
    }

    @Test
    void aSignatureOfAnotherListIsFound() {
        finish("一", "2026-11-20T00:00:00Z");
        makeAll();
        String signature = shelf.newest().orElseThrow().signature().orElseThrow();
        archive.content.put(signature, "signed other".getBytes(StandardCharsets.UTF_8));
        assertThat(verify.verify().reason()).isEqualTo("document.digests.signatureBad");
    }

    @Test
    void theSameFactsGiveTheSameBytes() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertThat(DigestList.of(day, DigestList.START, List.of("b", "a")).bytes())
                .isEqualTo(DigestList.of(day, DigestList.START, List.of("a", "b", "a"))
                        .bytes());
    }

    private String text(String day) {
        byte[] bytes = new DigestBook(shelf, archive).list(LocalDate.parse(day)).orElseThrow();
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    /** A clock that stands at {@link #now}. */
    private final class Moving extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Signs by writing what it signed behind a word. */
    private final class Seal implements Seals {
        @Override
        public boolean configured() {
            return signs;
        }

        @Override
        public byte[] seal(UnitView organ, byte[] content) {
            return ("signed " + new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public SignatureView explain(byte[] cms, byte[] content, OffsetDateTime claimed) {
            Verdict verdict =
                    java.util.Arrays.equals(cms, seal(City.CITY, content)) ? Verdict.VALID : Verdict.DIGEST_DIFFERS;
            return new SignatureView(1, true, "深圳市", "", "深圳市", "", "", "", "", "", claimed, null, null, verdict, true);
        }
    }

    private static final class City implements Directory {
        private static final UnitView CITY = new UnitView(1, "4403", "深圳市", OrgLevel.CITY, null, null);

        @Override
        public UnitView unit(long id) {
            return CITY;
        }

        @Override
        public Optional<UnitView> unitByCode(String code) {
            return Optional.empty();
        }

        @Override
        public UnitView ancestor(long unitId, OrgLevel level) {
            return CITY;
        }

        @Override
        public List<Holder> holders(long unitId, PostKind kind) {
            return List.of();
        }
    }

    /** Digests in memory. */
    private static final class Shelf implements DigestRepository {

        private final TreeMap<LocalDate, DailyDigest> days = new TreeMap<>();

        @Override
        public Optional<DailyDigest> find(LocalDate day) {
            return Optional.ofNullable(days.get(day));
        }

        @Override
        public Optional<DailyDigest> newest() {
            return days.isEmpty()
                    ? Optional.empty()
                    : Optional.of(days.lastEntry().getValue());
        }

        @Override
        public List<DailyDigest> from(LocalDate day, int limit) {
            return days.tailMap(day).values().stream().limit(limit).toList();
        }

        @Override
        public List<DailyDigest> latest(int limit) {
            return days.values().stream()
                    .sorted(Comparator.comparing(DailyDigest::day).reversed())
                    .limit(limit)
                    .toList();
        }

        @Override
        public boolean names(String sha256) {
            return days.values().stream().anyMatch(one -> one.sha256().equals(sha256));
        }

        @Override
        public void add(DailyDigest digest) {
            days.put(digest.day(), digest);
        }
    }
}
