package org.weishishi.approval.application.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.domain.book.ChainVersion;
import org.weishishi.approval.domain.book.ChainVersionRepository;
import org.weishishi.approval.domain.book.ShippedChains;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.ReleaseState;

/** 审批链簿 · which chain is in force for what, and every version there ever was. */
@ApplicationScoped
public class ChainBook {

    private static final Comparator<ChainScope> LATER = Comparator.comparing(ChainScope::inForceFrom)
            .thenComparing(s -> s.chain().version());

    private final ShippedChains shipped;
    private final ChainVersionRepository versions;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ChainBook() {
        this(null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ChainBook(ShippedChains shipped, ChainVersionRepository versions) {
        this.shipped = shipped;
        this.versions = versions;
    }

    /** @return the chain for that purpose, kind and sum on that day; refusal {@code approval.error.noChain} */
    public ApprovalChain inForce(String profile, ChainPurpose purpose, Facts facts, LocalDate day) {
        return covering(current(released(profile), day), purpose, facts)
                .map(ChainScope::chain)
                .orElseThrow(
                        () -> BusinessException.refused("approval.error.noChain", profile, purpose, facts.amount()));
    }

    /** @return of those the one for that purpose, kind and sum: the latest, where several are made for it */
    static Optional<ChainScope> covering(List<ChainScope> scopes, ChainPurpose purpose, Facts facts) {
        return scopes.stream()
                .filter(s -> s.covers(purpose, facts.kind(), facts.amount().yuan()))
                .max(LATER);
    }

    /** @return the chains of the draft's rule profile and purpose as they would be in force on that day with the draft */
    List<ChainScope> with(ChainScope draft, LocalDate day) {
        String key = draft.chain().key();
        List<ChainScope> others = current(
                released(draft.chain().profile())
                        .filter(s -> s.purpose() == draft.purpose()
                                && !s.chain().key().equals(key)),
                day);
        return Stream.concat(others.stream(), Stream.of(draft)).toList();
    }

    /** Of each chain the version in force on that day: what it is no longer made for, an earlier one is not either. */
    private static List<ChainScope> current(Stream<ChainScope> versions, LocalDate day) {
        return versions
                .filter(s -> !s.inForceFrom().isAfter(day))
                .collect(Collectors.toMap(s -> s.chain().key(), s -> s, BinaryOperator.maxBy(LATER), TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    /** @return that key, or the next that no chain has: {@code luohu-2016.project-2} */
    String free(String key) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? key : key + "-" + number)
                .filter(made -> versions.of(made).isEmpty()
                        && shipped.all().stream().noneMatch(s -> s.chain().key().equals(made)))
                .findFirst()
                .orElseThrow();
    }

    /** @return the version of a chain in force on that day, empty before its first day */
    public Optional<ChainScope> inForce(String key, LocalDate day) {
        return everyVersion(key).filter(s -> !s.inForceFrom().isAfter(day)).max(LATER);
    }

    /** @return that released version of a chain; {@code approval.error.noChainVersion} when there is none */
    public ApprovalChain version(String key, int number) {
        return everyVersion(key)
                .map(ChainScope::chain)
                .filter(c -> c.version() == number)
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("approval.error.noChainVersion"));
    }

    /** @return every released version of a chain, the latest first */
    public List<ChainScope> versions(String key) {
        return everyVersion(key).sorted(LATER.reversed()).toList();
    }

    /** @return where the steps of that version come from, empty when nothing is said */
    public String source(ApprovalChain chain) {
        return everyVersion(chain.key())
                .filter(s -> s.chain().version() == chain.version())
                .map(s -> s.sources().getOrDefault("steps", ""))
                .findFirst()
                .orElse("");
    }

    /** @return the chains in force on that day, by key */
    public List<ChainScope> allInForce(LocalDate day) {
        return Stream.concat(shipped.all().stream(), versions.all().stream().map(ChainVersion::scope))
                .map(s -> s.chain().key())
                .distinct()
                .sorted()
                .flatMap(key -> inForce(key, day).stream())
                .toList();
    }

    private Stream<ChainScope> everyVersion(String key) {
        return Stream.concat(
                shipped.all().stream().filter(s -> s.chain().key().equals(key)),
                versions.of(key).stream()
                        .filter(v -> v.release().state() == ReleaseState.RELEASED)
                        .map(ChainVersion::scope));
    }

    private Stream<ChainScope> released(String profile) {
        return Stream.concat(
                shipped.all().stream().filter(s -> s.chain().profile().equals(profile)),
                versions.released(profile).stream().map(ChainVersion::scope));
    }
}
