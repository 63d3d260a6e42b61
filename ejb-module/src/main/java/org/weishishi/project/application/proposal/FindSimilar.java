package org.weishishi.project.application.proposal;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.proposal.SimilarWork;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.domain.proposal.EarlierWork;
import org.weishishi.project.domain.proposal.EarlierWorks;
import org.weishishi.project.domain.proposal.Likeness;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 查重提示 · the proposals and projects of the own community that a new wish resembles, while it is typed. */
@UseCase
public class FindSimilar {

    private static final int MOST = 5;
    private static final int LONGEST = 1000;

    private final EarlierWorks works;
    private final CurrentActor actor;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    FindSimilar() {
        this(null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public FindSimilar(EarlierWorks works, CurrentActor actor) {
        this.works = works;
        this.actor = actor;
    }

    /**
     * @param text what was typed so far; only the first 1000 characters count
     * @return at most five, the most similar first; none above a community. Names nobody
     */
    @Allowed(value = Permission.PROPOSAL_ENTER, kind = Allowed.Kind.READ)
    public List<SimilarWork> to(String text) {
        Actor clerk = actor.require();
        if (!ProjectScope.atCommunity(clerk)) {
            return List.of();
        }
        Likeness.Wish wish = new Likeness.Wish(text.substring(0, Math.min(LONGEST, text.length())));
        return works.in(clerk.unit().id()).stream()
                .filter(work -> wish.touches(work.text()))
                .map(work -> compared(wish, work))
                .filter(one -> one.percent() > 0)
                .sorted(Comparator.comparing(SimilarWork::percent).reversed())
                .limit(MOST)
                .toList();
    }

    private static SimilarWork compared(Likeness.Wish wish, EarlierWork work) {
        Likeness likeness = wish.to(new Likeness.Wish(work.text()));
        return new SimilarWork(
                work.id(),
                work.code(),
                work.text(),
                name(work.status()),
                work.at(),
                likeness.percent(),
                likeness.shared());
    }

    private static @Nullable String name(@Nullable ProjectStatus status) {
        return status == null ? null : status.name();
    }
}
