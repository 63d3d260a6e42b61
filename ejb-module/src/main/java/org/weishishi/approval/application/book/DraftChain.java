package org.weishishi.approval.application.book;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.weishishi.approval.api.book.ChainChange;
import org.weishishi.approval.api.book.ChainEffect;
import org.weishishi.approval.api.book.ChainFlaw;
import org.weishishi.approval.api.book.ChainRow;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.api.book.CopyChain;
import org.weishishi.approval.api.book.DraftVersion;
import org.weishishi.approval.api.book.MoveVersion;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.domain.book.ChainCheck;
import org.weishishi.approval.domain.book.ChainDifference;
import org.weishishi.approval.domain.book.ChainVersion;
import org.weishishi.approval.domain.book.ChainVersionRepository;
import org.weishishi.approval.domain.course.Opinion;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.ReleaseState;
import org.weishishi.shared.UseCase;

/** 审批链起草与复核 · drafted, checked, compared and simulated by one person, released by another. */
@UseCase
public class DraftChain {

    private static final int NAME = 60;

    private final ChainBook book;
    private final ChainVersionRepository versions;
    private final PlayPortfolio portfolio;
    private final VotesInOffice votes;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    DraftChain() {
        this(null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public DraftChain(
            ChainBook book,
            ChainVersionRepository versions,
            PlayPortfolio portfolio,
            VotesInOffice votes,
            CurrentActor actor,
            BusinessClock clock) {
        this.book = book;
        this.versions = versions;
        this.portfolio = portfolio;
        this.votes = votes;
        this.actor = actor;
        this.clock = clock;
    }

    /** 审批链 · @return those in force and those that wait for release, by chain */
    @Allowed(
            value = {Permission.CHAIN_DRAFT, Permission.CHAIN_RELEASE},
            kind = Allowed.Kind.READ)
    public List<ChainRow> list() {
        Stream<ChainRow> shipped = book.allInForce(clock.today()).stream()
                .filter(s -> versions.of(s.chain().key()).stream()
                        .noneMatch(v -> v.number() == s.chain().version()))
                .map(s -> new ChainRow(0, 0, s, ReleaseState.RELEASED, "", "", "", true));
        Stream<ChainRow> kept = versions.all().stream()
                .filter(v -> v.release().state() == ReleaseState.DRAFTED || current(v))
                .map(this::row);
        return Stream.concat(shipped, kept)
                .sorted((a, b) ->
                        a.scope().chain().key().compareTo(b.scope().chain().key()))
                .toList();
    }

    /** @return a version; {@code approval.error.noChainVersion} when there is none */
    @Allowed(
            value = {Permission.CHAIN_DRAFT, Permission.CHAIN_RELEASE},
            kind = Allowed.Kind.READ)
    public ChainRow version(long id) {
        return row(find(id));
    }

    /** @return the version of a chain in force today; {@code approval.error.noChainVersion} when there is none */
    @Allowed(
            value = {Permission.CHAIN_DRAFT, Permission.CHAIN_RELEASE},
            kind = Allowed.Kind.READ)
    public ChainRow inForce(String key) {
        ChainScope scope = book.inForce(key, clock.today())
                .orElseThrow(() -> BusinessException.notFound("approval.error.noChainVersion"));
        return new ChainRow(0, 0, scope, ReleaseState.RELEASED, "", "", "", true);
    }

    /** 起草 or 修改. @return id of the draft */
    @Allowed(Permission.CHAIN_DRAFT)
    public long draft(DraftVersion said) {
        String note = Opinion.required(said.note());
        if (said.id() != 0) {
            ChainVersion draft = find(said.id());
            draft.change(numbered(said.scope(), draft.number()), note, said.seen());
            return draft.id();
        }
        String key = said.scope().chain().key();
        int next = Stream.concat(
                                versions.of(key).stream().map(ChainVersion::number),
                                book.inForce(key, said.scope().inForceFrom()).stream()
                                        .map(s -> s.chain().version()))
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0)
                + 1;
        ChainVersion made = new ChainVersion(
                numbered(said.scope(), next), note, actor.require().by(), clock.now());
        versions.add(made);
        return made.id();
    }

    /** 新建审批链 · with a key of its own, from today on. @return id of the draft; refusal {@code approval.error.chainName} */
    @Allowed(Permission.CHAIN_DRAFT)
    public long copy(CopyChain said) {
        ChainScope from = book.inForce(said.key(), clock.today())
                .orElseThrow(() -> BusinessException.notFound("approval.error.noChainVersion"));
        ApprovalChain c = from.chain();
        String name = said.name().strip();
        if (name.isEmpty()
                || name.length() > NAME
                || list().stream().anyMatch(r -> r.scope().chain().name().equals(name))) {
            throw BusinessException.refused("approval.error.chainName", NAME);
        }
        String profile = said.profile().isEmpty() ? c.profile() : said.profile();
        String key = book.free(profile + "." + from.purpose().name().toLowerCase(Locale.ROOT));
        ChainScope made = new ChainScope(
                from.purpose(),
                from.kinds(),
                from.amountFrom(),
                from.amountBelow(),
                clock.today(),
                new ApprovalChain(key, 1, name, profile, c.policies(), c.steps()),
                from.sources());
        return draft(new DraftVersion(0, 0, made, said.note()));
    }

    private static ChainScope numbered(ChainScope scope, int number) {
        ApprovalChain c = scope.chain();
        return new ChainScope(
                scope.purpose(),
                scope.kinds(),
                scope.amountFrom(),
                scope.amountBelow(),
                scope.inForceFrom(),
                new ApprovalChain(c.key(), number, c.name(), c.profile(), c.policies(), c.steps()),
                scope.sources());
    }

    /** 检查 · @return what is wrong with it, gravest first */
    @Allowed(
            value = {Permission.CHAIN_DRAFT, Permission.CHAIN_RELEASE},
            kind = Allowed.Kind.READ)
    public List<ChainFlaw> check(ChainScope scope) {
        List<ChainFlaw> flaws = new ArrayList<>(ChainCheck.of(scope));
        flaws.addAll(0, votes.flaws(scope.chain()));
        if (scope.inForceFrom().isBefore(clock.today())) {
            flaws.add(new ChainFlaw("past", false, List.of(scope.inForceFrom().toString())));
        }
        return List.copyOf(flaws);
    }

    /** 比较 · @return the differences from the version in force */
    @Allowed(
            value = {Permission.CHAIN_DRAFT, Permission.CHAIN_RELEASE},
            kind = Allowed.Kind.READ)
    public List<ChainChange> compare(ChainScope scope) {
        return book.inForce(scope.chain().key(), clock.today())
                .map(now -> ChainDifference.of(now, scope))
                .orElse(List.of());
    }

    /** 模拟 · @return what it would do to everything in flight and to last year's */
    @Allowed(
            value = {Permission.CHAIN_DRAFT, Permission.CHAIN_RELEASE},
            kind = Allowed.Kind.READ)
    public ChainEffect play(ChainScope scope) {
        return portfolio.play(scope);
    }

    /** 复核启用 · by another person than who drafted it. */
    @Allowed(Permission.CHAIN_RELEASE)
    public void release(MoveVersion said) {
        ChainVersion version = find(said.id());
        if (version.scope().inForceFrom().isBefore(clock.today())) {
            throw BusinessException.refused(
                    "approval.error.chainPast", version.scope().inForceFrom());
        }
        version.release(
                actor.require().by(),
                clock.now(),
                said.seen(),
                votes.flaws(version.scope().chain()));
    }

    /** 撤回草稿. */
    @Allowed({Permission.CHAIN_DRAFT, Permission.CHAIN_RELEASE})
    public void withdraw(MoveVersion said) {
        find(said.id()).withdraw(said.seen());
    }

    private ChainVersion find(long id) {
        return versions.find(id).orElseThrow(() -> BusinessException.notFound("approval.error.noChainVersion"));
    }

    private boolean current(ChainVersion v) {
        return v.release().state() == ReleaseState.RELEASED
                && book.inForce(v.key(), clock.today())
                        .filter(s -> s.chain().version() == v.number())
                        .isPresent();
    }

    private ChainRow row(ChainVersion v) {
        return new ChainRow(
                v.id(),
                v.version(),
                v.scope(),
                v.release().state(),
                v.release().draftedByName(),
                Objects.requireNonNullElse(v.release().releasedByName(), ""),
                v.note(),
                current(v));
    }
}
