package org.weishishi.project.domain.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weishishi.project.api.quota.QuotaView;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.shared.Money;

/**
 * 检查所见 · the facts a check looks at.
 *
 * @param declared what the project is
 * @param rules the edition it is judged by
 * @param neighbours other projects of the street, in no order, the project itself not among them
 * @param quota what its community has left, the project itself apart
 * @param judged what a reviewer said of the lists
 * @param persons who submits and who decides
 */
public record CheckFacts(
        Declared declared,
        RuleProfile rules,
        List<Neighbour> neighbours,
        QuotaView quota,
        Judged judged,
        Persons persons) {

    /** Copies the list. */
    public CheckFacts {
        neighbours = List.copyOf(neighbours);
    }

    /**
     * 申报.
     *
     * @param communityId its community
     * @param on the day it was drafted
     * @param name 项目名称
     * @param kind word of the kind, e.g. ENGINEERING
     * @param amount estimated amount
     * @param content 项目内容
     * @param place 实施地点
     * @param area names of its units, which every place here may contain
     */
    public record Declared(
            long communityId,
            LocalDate on,
            String name,
            String kind,
            Money amount,
            String content,
            String place,
            List<String> area) {

        /** Copies the list. */
        public Declared {
            area = List.copyOf(area);
        }
    }

    /**
     * 初审勾选.
     *
     * @param due whether a reviewer is to judge by now
     * @param ticks whether a list entry applies, by its code; entries nobody judged are missing
     */
    public record Judged(boolean due, Map<String, Boolean> ticks) {

        /** Copies the map. */
        public Judged {
            ticks = Map.copyOf(ticks);
        }

        /** Nobody is to judge yet. */
        public static Judged notYet() {
            return new Judged(false, Map.of());
        }
    }

    /**
     * 经办与决定.
     *
     * @param submitters who drafted the project or handed it on, by person
     * @param deciders who judges or releases the judgement, by person
     */
    public record Persons(Set<Long> submitters, Set<Long> deciders) {

        /** Copies the sets. */
        public Persons {
            submitters = Set.copyOf(submitters);
            deciders = Set.copyOf(deciders);
        }
    }
}
