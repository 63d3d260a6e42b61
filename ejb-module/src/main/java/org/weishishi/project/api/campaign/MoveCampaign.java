package org.weishishi.project.api.campaign;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 启动、结束或沿用批次.
 *
 * @param id the batch
 * @param version the state seen
 */
public record MoveCampaign(long id, long version) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("campaign", id);
    }
}
