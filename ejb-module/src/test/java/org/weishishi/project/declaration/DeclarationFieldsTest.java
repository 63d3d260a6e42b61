package org.weishishi.project.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weishishi.project.api.declaration.BudgetLine;
import org.weishishi.project.api.declaration.DeclaredContent;
import org.weishishi.project.api.declaration.FieldChange;
import org.weishishi.project.api.declaration.FundingKind;
import org.weishishi.project.api.declaration.FundingSource;
import org.weishishi.project.api.declaration.ProjectPlan;
import org.weishishi.project.api.declaration.Repetition;
import org.weishishi.project.domain.declaration.DeclarationFields;
import org.weishishi.project.domain.declaration.DeclarationVersion;
import org.weishishi.shared.Money;
import org.weishishi.shared.RecordJson;
import org.weishishi.shared.RecordReader;

class DeclarationFieldsTest {

    @Property(tries = 300)
    void theDifferenceTurnsTheOneIntoTheOther(
            @ForAll("contents") DeclaredContent n, @ForAll("contents") DeclaredContent m) {
        Map<String, String> fields = new TreeMap<>(DeclarationFields.of(RecordJson.of(n)));
        for (FieldChange change : DeclarationFields.between(RecordJson.of(n), RecordJson.of(m))) {
            assertThat(fields.get(change.path())).isEqualTo(change.before());
            if (change.after() == null) {
                fields.remove(change.path());
            } else {
                fields.put(change.path(), change.after());
            }
        }
        assertThat(fields).isEqualTo(new TreeMap<>(DeclarationFields.of(RecordJson.of(m))));
    }

    @Property(tries = 100)
    void whatIsKeptIsReadBackAndHashesTheSame(@ForAll("contents") DeclaredContent said) {
        DeclaredContent read = RecordReader.read(DeclaredContent.class, RecordJson.of(said));
        assertThat(read).isEqualTo(said);
        assertThat(DeclarationVersion.hashOf(RecordJson.of(read)))
                .isEqualTo(DeclarationVersion.hashOf(RecordJson.of(said)));
        assertThat(DeclarationFields.between(RecordJson.of(said), RecordJson.of(read)))
                .isEmpty();
    }

    @Provide
    Arbitrary<DeclaredContent> contents() {
        Arbitrary<String> text = Arbitraries.of("", "甲", "𬭎乙", "丙.1", "<b>");
        Arbitrary<Money> money = Arbitraries.longs().between(0, 5).map(Money::yuan);
        Arbitrary<List<BudgetLine>> budget = Combinators.combine(text, money)
                .as((name, sum) -> new BudgetLine(name, BigDecimal.ONE, "项", sum, sum))
                .list()
                .ofMaxSize(3);
        Arbitrary<List<FundingSource>> funding = Combinators.combine(Arbitraries.of(FundingKind.class), money)
                .as((kind, sum) -> new FundingSource(kind, "", sum))
                .list()
                .ofMaxSize(2);
        return Combinators.combine(
                        text,
                        budget,
                        funding,
                        Arbitraries.maps(Arbitraries.of("SESSIONS", "PROVIDER"), text)
                                .ofMaxSize(2),
                        Arbitraries.of(Repetition.class))
                .as((name, lines, sources, facts, repeated) -> new DeclaredContent(
                        Plans.service(name, 1),
                        "服务类",
                        "群众活动",
                        new ProjectPlan(null, null, 0, name, facts, lines, sources, List.of(), repeated, "", "")));
    }
}
