package org.weishishi.rule.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 规则集 · one edition of the values in force for a community, each with its source. Example values are labelled
 * 示例参数，以本地文件为准 wherever a person sees them.
 *
 * @param key e.g. {@code luohu-2016}; the same for all its editions
 * @param edition 版次, from 1; rises with every released change
 * @param name 规则集名称
 * @param programme programme name, e.g. 民生微实事 or 民生大盆菜
 * @param kinds 项目类别 offered, with name and cap; a kind without entry is not offered
 * @param fields 项目领域, retired ones too: {@link #offeredFields()} are to choose from
 * @param proposers who may propose, words of {@code project.api.ProposerCategory}
 * @param quota 额度
 * @param lists 正面清单 and 负面清单
 * @param checks parameters of the checks by number, R1 to R18; a check without entry is not made
 * @param stages the ordered stages that alone drive a project
 * @param disclosures rules of the three disclosures by RESOLUTION, PROGRESS, RESULT
 * @param sources clause and document of each part by its name, of a single value by its place, e.g. {@code kinds.SERVICE}
 */
public record RuleProfile(
        String key,
        int edition,
        String name,
        String programme,
        List<KindRule> kinds,
        List<Term> fields,
        List<String> proposers,
        QuotaRule quota,
        List<ListItem> lists,
        Map<String, CheckRule> checks,
        List<StageRule> stages,
        Map<String, DisclosureRule> disclosures,
        Map<String, String> sources) {

    /** @return how projects and stages name this edition, e.g. {@code luohu-2016@1} */
    public String ref() {
        return key + '@' + edition;
    }

    /** @return the kind as this profile offers it, empty when it does not */
    public Optional<KindRule> kind(String code) {
        return kinds.stream().filter(k -> k.code().equals(code)).findFirst();
    }

    /** @return 项目领域 that may be chosen */
    public List<Term> offeredFields() {
        return fields.stream().filter(f -> !f.retired()).toList();
    }

    /** @return the field as this profile names it, also a retired one; empty when it does not know it */
    public Optional<Term> field(String code) {
        return fields.stream().filter(f -> f.code().equals(code)).findFirst();
    }

    /** @return the stage of that key, empty when the list has none */
    public Optional<StageRule> stage(String stageKey) {
        return stages.stream().filter(s -> s.key().equals(stageKey)).findFirst();
    }

    /** @return the first meeting of the residents' council in the list; every profile has one */
    public MeetingRule council() {
        return stages.stream()
                .map(StageRule::meeting)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(ref() + " has no meeting"));
    }

    /**
     * @return clause and document of a value, e.g. {@code kinds.SERVICE}: its own source, else the one of its part of the profile,
     *     else the whole profile's
     */
    public String source(String value) {
        for (String place = value; !place.isEmpty(); place = place.substring(0, Math.max(0, place.lastIndexOf('.')))) {
            String found = sources.get(place);
            if (found != null) {
                return found;
            }
        }
        return sources.getOrDefault("profile", ref());
    }
}
