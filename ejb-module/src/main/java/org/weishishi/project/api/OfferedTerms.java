package org.weishishi.project.api;

import java.util.List;
import org.weishishi.rule.api.KindRule;
import org.weishishi.rule.api.Term;

/**
 * 可选用语 · the kinds and fields a project may be declared with.
 *
 * @param programme programme name, e.g. 民生微实事
 * @param kinds 项目类别 with name, cap and 细类
 * @param fields 项目领域
 */
public record OfferedTerms(String programme, List<KindRule> kinds, List<Term> fields) {

    /** Copies the lists. */
    public OfferedTerms {
        kinds = List.copyOf(kinds);
        fields = List.copyOf(fields);
    }
}
