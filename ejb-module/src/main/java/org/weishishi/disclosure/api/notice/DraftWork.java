package org.weishishi.disclosure.api.notice;

import java.util.List;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 起草实施过程公示、实施结果和评价公示 · for approved projects of one community.
 *
 * @param communityId the community
 * @param stage PROGRESS or RESULT
 * @param projects the projects, at least one
 * @param text how it goes or what came of it, up to 4000 characters
 * @param figures figures, at most 20
 * @param posting where it hangs and where objections go
 */
public record DraftWork(
        long communityId,
        DisclosureStage stage,
        List<Long> projects,
        String text,
        List<Figure> figures,
        PostingWords posting)
        implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("unit", communityId);
    }
}
