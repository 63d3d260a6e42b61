package org.weishishi.project.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.quota.QuotaView;
import org.weishishi.project.domain.screening.CheckBook;
import org.weishishi.project.domain.screening.CheckFacts;
import org.weishishi.project.domain.screening.CheckFacts.Declared;
import org.weishishi.project.domain.screening.CheckFacts.Judged;
import org.weishishi.project.domain.screening.CheckFacts.Persons;
import org.weishishi.project.domain.screening.Found;
import org.weishishi.project.domain.screening.Neighbour;
import org.weishishi.rule.ShippedRules;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.shared.Money;

/** Facts of a project in 莲塘社区 on 2016-08-01, changed where a test needs it. */
final class Facts {

    private static final ShippedRules RULES = new ShippedRules();
    static final LocalDate DAY = LocalDate.of(2016, 8, 1);
    static final long COMMUNITY = 4;

    private String rules = "luohu-2016@1";
    private String name = "中秋邻里节";
    private String kind = "SERVICE";
    private String content = "邻里节一场";
    private String place = "莲塘社区老年活动中心";
    private Money amount = Money.yuan(80_000);
    private List<Neighbour> neighbours = List.of();
    private @Nullable Money quota;
    private Money taken = Money.yuan(0);
    private Judged judged = Judged.notYet();
    private Persons persons = new Persons(Set.of(10L), Set.of());

    Facts rules(String edition) {
        rules = edition;
        return this;
    }

    Facts named(String said) {
        name = said;
        return this;
    }

    Facts kind(String said) {
        kind = said;
        return this;
    }

    Facts content(String said) {
        content = said;
        return this;
    }

    Facts place(String said) {
        place = said;
        return this;
    }

    Facts yuan(long yuan) {
        amount = Money.yuan(yuan);
        return this;
    }

    Facts beside(List<Neighbour> others) {
        neighbours = others;
        return this;
    }

    Facts quota(long yuan, long approved) {
        quota = Money.yuan(yuan);
        taken = Money.yuan(approved);
        return this;
    }

    Facts judged(Map<String, Boolean> ticks) {
        judged = new Judged(true, ticks);
        return this;
    }

    Facts decidedBy(long person) {
        persons = new Persons(Set.of(10L), Set.of(person));
        return this;
    }

    List<Found> found() {
        RuleProfile edition = RULES.byKey(rules);
        return CheckBook.run(new CheckFacts(
                new Declared(COMMUNITY, DAY, name, kind, amount, content, place, List.of("莲塘社区", "莲塘街道", "罗湖区")),
                edition,
                neighbours,
                new QuotaView(COMMUNITY, 2016, quota, "规则", taken, Money.yuan(0)),
                judged,
                persons));
    }

    /** @return what it finds, e.g. R1-CAP */
    List<String> names() {
        return found().stream().map(one -> one.rule() + "-" + one.key()).toList();
    }

    /** @return a project of the same community and kind */
    static Neighbour neighbour(long id, String name, String place, long yuan, int daysBefore) {
        return neighbour(id, COMMUNITY, name, place, yuan, daysBefore);
    }

    static Neighbour neighbour(long id, long community, String name, String place, long yuan, int daysBefore) {
        return new Neighbour(
                id, "code" + id, community, name, "SERVICE", Money.yuan(yuan), place, DAY.minusDays(daysBefore));
    }
}
