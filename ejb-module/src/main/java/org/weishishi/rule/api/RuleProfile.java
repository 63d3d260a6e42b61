package org.weishishi.rule.api;

import java.util.List;
import java.util.Map;
import org.weishishi.shared.Money;

/**
 * 规则集 · the values in force for a community at a date, each with its source. Example values are labelled
 * 示例参数,以本地文件为准 wherever a person sees them.
 *
 * @param key e.g. {@code luohu-2016}
 * @param programme programme name, e.g. 民生微实事
 * @param caps cap of a single project by kind (ENGINEERING, SERVICE, GOODS); a kind without entry is not offered
 * @param stages the ordered stage list that drives a project, words of {@code project.api.StageKind}
 * @param quorum more than this share of all members must be present
 * @param pass more than this share of the base must be in favour
 * @param disclosureDays length of a disclosure in days, at least 1
 * @param disclosureInWorkingDays whether these are working days
 * @param chain steps of the approval chain, in order
 * @param sources clause and document of each value by its name, for display
 */
public record RuleProfile(
        String key,
        String programme,
        Map<String, Money> caps,
        List<String> stages,
        Fraction quorum,
        Fraction pass,
        int disclosureDays,
        boolean disclosureInWorkingDays,
        List<ChainStep> chain,
        Map<String, String> sources) {

    /**
     * 比例 · an exact share such as 2/3.
     *
     * @param numerator above the line
     * @param denominator below the line, positive
     */
    public record Fraction(int numerator, int denominator) {

        /** @return whether part/whole is strictly more than this share; false for an empty whole */
        public boolean exceededBy(int part, int whole) {
            return whole > 0 && (long) part * denominator > (long) numerator * whole;
        }
    }

    /**
     * 审批环节 · one step of a chain definition.
     *
     * @param name 环节名称
     * @param level the level whose unit above the project's community decides
     * @param post name of the {@code PostKind} that decides
     * @param days deadline in working days, at least 1
     * @param demonstration whether the published case did not have this step and it is shown marked 演示
     */
    public record ChainStep(String name, String level, String post, int days, boolean demonstration) {}
}
