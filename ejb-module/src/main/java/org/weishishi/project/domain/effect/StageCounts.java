package org.weishishi.project.domain.effect;

import java.util.List;
import org.weishishi.project.api.effect.RulesInUse;
import org.weishishi.project.domain.search.ListCriteria.Scope;

/** 阶段计数 · current stages by the edition they keep. */
public interface StageCounts {

    /** @return how many projects stand in each stage under each edition of the profile, inside the scope */
    List<RulesInUse> of(String profileKey, Scope scope);
}
