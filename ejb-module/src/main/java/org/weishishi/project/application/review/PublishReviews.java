package org.weishishi.project.application.review;

import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.project.api.review.ReleaseLine;
import org.weishishi.project.api.review.ReleaseReviews;
import org.weishishi.project.api.review.ReviewState;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 发布初审意见 · one or many at once, each on its own. */
@UseCase
public class PublishReviews {

    private static final int MOST = 200;

    private final ReleaseOne one;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    PublishReviews() {
        this(null);
    }

    /** All collaborators are ports. */
    @Inject
    public PublishReviews(ReleaseOne one) {
        this.one = one;
    }

    /** @return a line for each project, in the order asked, each once; refusal {@code project.error.releaseMany} above 200 */
    @Allowed(Permission.SCREENING_RECORD)
    public List<ReleaseLine> release(ReleaseReviews said) {
        List<Long> projects = said.projects().stream().distinct().toList();
        if (projects.size() > MOST) {
            throw BusinessException.refused("project.error.releaseMany", MOST, projects.size());
        }
        return projects.stream().map(this::line).toList();
    }

    private ReleaseLine line(long projectId) {
        try {
            return one.release(projectId);
        } catch (BusinessException refusal) {
            return new ReleaseLine(
                    projectId,
                    "",
                    ReviewState.DRAFTED,
                    refusal.code(),
                    refusal.args().stream().map(String::valueOf).toList());
        }
    }
}
