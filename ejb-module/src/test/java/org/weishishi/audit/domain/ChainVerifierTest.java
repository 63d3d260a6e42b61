package org.weishishi.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.weishishi.audit.api.AuditReport;
import org.weishishi.audit.api.AuditReport.Reason;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.SubjectRef;

/** Whatever is changed, removed, put in or swapped is found, at its very place. */
class ChainVerifierTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2021-04-06T09:00:00.123456+08:00");

    @Property
    void aWholeChainIsWhole(@ForAll @IntRange(max = 40) int length) {
        AuditReport report = verify(chain(length), length);
        assertThat(report.whole()).isTrue();
        assertThat(report.sealed()).isEqualTo(length);
        assertThat(report.unsealed()).isEqualTo(3);
    }

    @Property
    void everyTamperingIsFoundAtItsPlace(
            @ForAll @IntRange(min = 2, max = 20) int length,
            @ForAll @IntRange(max = 19) int at,
            @ForAll @IntRange(max = 8) int how) {
        List<Link> links = chain(length);
        int place = at % length;
        Link link = links.get(place);
        links.set(place, tampered(link, how));
        AuditReport report = verify(links, length);
        assertThat(report.whole()).isFalse();
        assertThat(report.sealed()).isEqualTo(place);
    }

    @Property
    void aRemovedLinkIsFound(@ForAll @IntRange(min = 1, max = 20) int length, @ForAll @IntRange(max = 19) int at) {
        List<Link> links = chain(length);
        links.remove(at % length);
        AuditReport report = verify(links, length);
        assertThat(Objects.requireNonNull(report.broken()).reason()).isIn(Reason.LINK_MISSING, Reason.TAIL_MISSING);
    }

    @Test
    void aChainRewrittenFromSomewhereMissesTheStoredHead() {
        String head = head(chain(5));
        List<Link> rewritten = new ArrayList<>();
        append(rewritten, entry(1, "{}"));
        for (int id = 2; id <= 5; id++) {
            append(rewritten, entry(id, "{\"forged\":true}"));
        }
        ChainVerifier verifier = new ChainVerifier();
        rewritten.forEach(verifier::accept);
        assertThat(Objects.requireNonNull(verifier.report(5, head, 5).broken()).reason())
                .isEqualTo(Reason.TAIL_MISSING);
    }

    private static Link tampered(Link link, int how) {
        EntryContent c = Objects.requireNonNull(link.content());
        ActedBy other = new ActedBy("eve", 7L, c.by().personName(), 3L, "经办人", 4L, "莲塘社区");
        EntryContent changed = switch (how) {
            case 0 ->
                new EntryContent(c.id(), c.recordedAt(), c.businessAt(), other, c.action(), c.subject(), c.facts());
            case 1 ->
                new EntryContent(
                        c.id(), AT.plusNanos(1000), c.businessAt(), c.by(), c.action(), c.subject(), c.facts());
            case 2 ->
                new EntryContent(c.id(), c.recordedAt(), AT.plusDays(1), c.by(), c.action(), c.subject(), c.facts());
            case 3 -> new EntryContent(c.id(), c.recordedAt(), c.businessAt(), c.by(), "x", c.subject(), c.facts());
            case 4 -> new EntryContent(c.id(), c.recordedAt(), c.businessAt(), c.by(), c.action(), null, c.facts());
            case 5 -> new EntryContent(c.id(), c.recordedAt(), c.businessAt(), c.by(), c.action(), c.subject(), "{ }");
            default -> c;
        };
        return switch (how) {
            case 6 -> new Link(link.number(), link.entryId(), link.previous(), "f".repeat(64), link.contentHash(), c);
            case 7 -> new Link(link.number(), link.entryId(), "f".repeat(64), link.hash(), link.contentHash(), c);
            case 8 -> new Link(link.number(), link.entryId(), link.previous(), link.hash(), null, null);
            // a clever forger mends the content hash too
            default -> new Link(link.number(), link.entryId(), link.previous(), link.hash(), changed.hash(), changed);
        };
    }

    private static AuditReport verify(List<Link> links, int length) {
        ChainVerifier verifier = new ChainVerifier();
        links.forEach(verifier::accept);
        return verifier.report(length, head(chain(length)), length + 3L);
    }

    private static String head(List<Link> links) {
        return links.isEmpty() ? Link.START : links.get(links.size() - 1).hash();
    }

    private static List<Link> chain(int length) {
        List<Link> links = new ArrayList<>();
        for (int id = 1; id <= length; id++) {
            append(links, entry(id, "{}"));
        }
        return links;
    }

    private static void append(List<Link> links, EntryContent entry) {
        long number = links.size() + 1L;
        String hash = entry.hash();
        String before = head(links);
        links.add(new Link(number, entry.id(), before, Link.hash(number, before, entry.id(), hash), hash, entry));
    }

    private static EntryContent entry(int id, String facts) {
        ActedBy by = new ActedBy("wang", 7L, "王𬭎毅", 3L, "经办人", 4L, "莲塘社区");
        return new EntryContent(id, AT, AT, by, "project.EnterProposal.enter", new SubjectRef("project", id), facts);
    }
}
