package org.weishishi.rule.book;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.house.StoredHouse;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.Cast;
import org.weishishi.project.CastDirectory;
import org.weishishi.rule.api.book.MoveRule;
import org.weishishi.rule.api.book.ProposeRule;
import org.weishishi.rule.application.book.BookRules;
import org.weishishi.rule.application.book.ProposeRuleChange;
import org.weishishi.rule.application.book.ReleaseRuleChange;
import org.weishishi.rule.application.book.ReleaseShippedRules;
import org.weishishi.rule.application.book.RuleNews;
import org.weishishi.rule.application.book.RuleScope;
import org.weishishi.rule.application.book.ShippedProfiles;
import org.weishishi.rule.domain.book.RuleEdition;
import org.weishishi.rule.infrastructure.JpaRuleBookRepository;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;

/** The rule book on both databases: nodes that start, propose and release at once; every node sees a release at its next question. */
class StoredRuleBookTest {

    private static final LocalDate DAY = LocalDate.of(2016, 8, 2);

    /** One node of the product, with one person at it. */
    private static final class Node {

        final Cast cast = new Cast();
        final BookRules rules;
        final ProposeRuleChange propose;
        final ReleaseRuleChange release;
        final ReleaseShippedRules shipped;
        private final StoredHouse house;

        Node(StoredHouse house, long person, String name, UnitView unit, PostKind post) {
            this.house = house;
            JpaRuleBookRepository editions = StoredHouse.with(new JpaRuleBookRepository(), house.em());
            RuleScope scope = new RuleScope(cast, new CastDirectory());
            RuleNews news = new RuleNews((to, key, args, subject) -> {}, scope, cast);
            cast.as(person, name, unit, post);
            rules = new BookRules(editions, new CastDirectory());
            propose = new ProposeRuleChange(editions, rules, scope, news, cast, cast);
            release = new ReleaseRuleChange(editions, rules, scope, news, cast, cast);
            shipped = new ReleaseShippedRules(editions, cast, cast);
        }

        String service() {
            return house.in(() -> rules.inForce(Cast.LIANTANG, DAY)
                    .kind("SERVICE")
                    .map(kind -> String.valueOf(kind.cap()))
                    .orElse("-"));
        }
    }

    private static ProposeRule change(int yuan) {
        JsonObject content = Content.cap("luohu-2016", yuan, "2016-08-02");
        return new ProposeRule(1, null, 0, content, "调整限额", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void theBookIsKeptAndRacesHaveOneWinner(String vendor) throws Exception {
        try (StoredHouse house = StoredHouse.on(vendor)) {
            Node first = new Node(house, 1, "何冬至", Cast.CITY, PostKind.CITY_OFFICER);
            Node second = new Node(house, 2, "韩立冬", Cast.CITY, PostKind.CITY_LEADER);
            started(house, first, second);
            long id = proposed(house, first, second);
            released(house, first, second, id);
            rolledBack(house, first, second);
        }
    }

    /** Two nodes start at once: every profile is there once, and once more does nothing. */
    private static void started(StoredHouse house, Node first, Node second) throws Exception {
        List<Object> added = atOnce(() -> house.in(first.shipped::release), () -> house.in(second.shipped::release));
        assertThat(added.stream().flatMap(keys -> ((List<?>) keys).stream()))
                .hasSameSizeAs(ShippedProfiles.files())
                .doesNotHaveDuplicates();
        assertThat(house.in(first.shipped::release)).isEmpty();
        assertThat(first.service()).isEqualTo("500000.00");
        assertThat(second.service()).isEqualTo("500000.00");
        assertThat(house.in(() -> second.rules
                        .byKey("zhuhai-2021@1")
                        .kind("GOODS")
                        .orElseThrow()
                        .cap()))
                .isEqualTo(Money.yuan(200_000));
    }

    /** Two people propose at once: one is told that the other was quicker. */
    private static long proposed(StoredHouse house, Node first, Node second) throws Exception {
        List<Object> said = atOnce(
                () -> house.in(() -> first.propose.propose(change(80_000))),
                () -> house.in(() -> second.propose.propose(change(90_000))));
        assertThat(said).filteredOn(Long.class::isInstance).hasSize(1);
        assertThat(said)
                .filteredOn(BusinessException.class::isInstance)
                .singleElement()
                .satisfies(e -> assertThat(((BusinessException) e).code()).isEqualTo("rule.error.proposed"));
        return said.stream()
                .filter(Long.class::isInstance)
                .map(Long.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The one releases while the other withdraws: one of them happened; after a release every node has the new values at once. */
    private static void released(StoredHouse house, Node first, Node second, long id) throws Exception {
        RuleEdition seen = house.reading(em -> em.find(RuleEdition.class, id));
        assertThat(seen.json().getInt("edition")).isEqualTo(2);
        assertThat(seen.intact()).isTrue();
        Node releaser = seen.twoPersons().draftedByName().equals("韩立冬") ? first : second;
        Node other = releaser == first ? second : first;
        assertThat(first.service()).isEqualTo("500000.00");
        MoveRule move = new MoveRule(id, seen.version(), "录入有误");
        List<Object> said = atOnce(
                () -> house.in(() -> {
                    releaser.release.release(move);
                    return "released";
                }),
                () -> house.in(() -> {
                    other.release.withdraw(move);
                    return "withdrawn";
                }));
        assertThat(said).filteredOn(String.class::isInstance).hasSize(1);
        boolean won = said.contains("released");
        assertThat(said)
                .filteredOn(BusinessException.class::isInstance)
                .singleElement()
                .satisfies(e -> assertThat(((BusinessException) e).code())
                        .isEqualTo(won ? "rule.error.released" : "rule.error.withdrawn"));
        String expected =
                won ? seen.json().getJsonArray("kinds").getJsonObject(1).getInt("cap") + ".00" : "500000.00";
        assertThat(List.of(first.service(), second.service())).containsOnly(expected);
    }

    /** A node that looked inside a release that was rolled back does not go on believing it. */
    private static void rolledBack(StoredHouse house, Node first, Node second) {
        int latest = house.in(() -> first.rules.inForce(Cast.LIANTANG, DAY)).edition();
        String before = first.service();
        long id = house.in(() -> first.propose.propose(
                new ProposeRule(latest, null, 0, Content.cap("luohu-2016", 70_000, "2016-08-02"), "再调整", "上一版录入有误")));
        long version = house.reading(em -> em.find(RuleEdition.class, id)).version();
        try {
            house.in(() -> {
                second.release.release(new MoveRule(id, version, ""));
                house.em().flush();
                assertThat(second.rules.inForce(Cast.LIANTANG, DAY).edition()).isGreaterThan(latest);
                throw new IllegalStateException("power cut");
            });
        } catch (IllegalStateException cut) {
            assertThat(List.of(first.service(), second.service())).containsOnly(before);
        }
        house.in(() -> {
            second.release.release(new MoveRule(id, version, ""));
            return id;
        });
        assertThat(List.of(first.service(), second.service())).containsOnly("70000.00");
    }

    /** @return what each answered or was refused with */
    private static List<Object> atOnce(Callable<?>... acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.length);
        ExecutorService people = Executors.newFixedThreadPool(acts.length);
        try {
            List<Future<Object>> running = new ArrayList<>();
            Stream.of(acts)
                    .forEach(act -> running.add(people.submit(() -> {
                        start.await();
                        try {
                            return act.call();
                        } catch (BusinessException refused) {
                            return refused;
                        }
                    })));
            List<Object> answers = new ArrayList<>();
            for (Future<Object> one : running) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }
}
