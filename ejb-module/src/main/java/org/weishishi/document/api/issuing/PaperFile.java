package org.weishishi.document.api.issuing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.DocumentView;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 发文卷 · everything about one paper on one page.
 *
 * @param paper as lists show it
 * @param text what was typed
 * @param projects what it is about
 * @param steps what was done with it, by time
 * @param acts what the reader may do now
 * @param document the finished paper, null until numbered
 * @param seals seals the reader keeps and may put now
 */
public record PaperFile(
        PaperView paper,
        PaperText text,
        List<PaperProject> projects,
        List<Step> steps,
        Set<PaperAct> acts,
        @Nullable DocumentView document,
        List<SealView> seals)
        implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("paper", paper.id());
    }

    /** @return whether the act is possible for the reader */
    public boolean may(String act) {
        return acts.stream().anyMatch(one -> one.name().equals(act));
    }

    /**
     * 经过 · one hand-over.
     *
     * @param act what was done
     * @param who unit, post and name as they stood
     * @param at when
     * @param note reason or remark, may be empty
     */
    public record Step(PaperAct act, String who, OffsetDateTime at, String note) {}
}
