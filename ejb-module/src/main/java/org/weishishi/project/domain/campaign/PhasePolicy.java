package org.weishishi.project.domain.campaign;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.weishishi.project.api.campaign.CampaignPhase;
import org.weishishi.project.api.campaign.PhaseDates;
import org.weishishi.shared.BusinessException;

/** 阶段日期规则 · each phase once, none ends before it begins, none begins or ends before the one it follows; 征集 is there. */
final class PhasePolicy {

    private PhasePolicy() {}

    /** @return the phases in their order; refusals {@code project.error.phase*} say which and how */
    static List<PhaseDates> checked(List<PhaseDates> said) {
        Map<CampaignPhase, PhaseDates> byPhase = new EnumMap<>(CampaignPhase.class);
        for (PhaseDates one : said) {
            if (byPhase.put(one.phase(), one) != null) {
                throw refused("phaseTwice", one.phase());
            }
            if (one.to().isBefore(one.from())) {
                throw refused("phaseEndsFirst", one.phase(), one.from(), one.to());
            }
        }
        if (!byPhase.containsKey(CampaignPhase.COLLECTION)) {
            throw refused("phaseCollectionMissing");
        }
        List<PhaseDates> ordered = List.copyOf(byPhase.values());
        for (int i = 1; i < ordered.size(); i++) {
            PhaseDates before = ordered.get(i - 1);
            PhaseDates now = ordered.get(i);
            if (now.from().isBefore(before.from()) || now.to().isBefore(before.to())) {
                throw refused("phaseOrder", now.phase(), before.phase());
            }
        }
        return ordered;
    }

    private static BusinessException refused(String code, Object... args) {
        return BusinessException.refused("project.error." + code, args);
    }
}
