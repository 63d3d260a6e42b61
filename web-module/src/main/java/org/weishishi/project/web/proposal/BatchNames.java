package org.weishishi.project.web.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.weishishi.project.api.campaign.CampaignView;
import org.weishishi.shell.Messages;

/** 批次名称 · how the batches of a proposal are named on its pages. */
final class BatchNames {

    private BatchNames() {}

    /** @return the names by the numbers of the batches, in the same order */
    static Map<Long, String> of(List<CampaignView> batches, Messages messages) {
        Map<Long, String> names = new LinkedHashMap<>();
        batches.forEach(one -> names.put(
                one.id(),
                one.unitName() + " "
                        + messages.of("project.campaigns.name", Integer.toString(one.year()), one.batch())));
        return names;
    }
}
