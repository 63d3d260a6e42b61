package org.weishishi.disclosure.application.notice;

import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.disclosure.api.notice.PoolView;
import org.weishishi.disclosure.api.notice.PublishDisclosure;
import org.weishishi.disclosure.domain.notice.NoticePosting;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 发布公示 · makes the result of a meeting public and asks for the 公示 document. */
@UseCase
public class PublishNotice {

    private final NoticeScope scope;
    private final NoticePool pool;
    private final NoticePublication publication;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    PublishNotice() {
        this(null, null, null);
    }

    @Inject
    public PublishNotice(NoticeScope scope, NoticePool pool, NoticePublication publication) {
        this.scope = scope;
        this.pool = pool;
        this.publication = publication;
    }

    /** @return what waits in the community of the acting post, meeting by meeting; empty above a community */
    @Allowed(value = Permission.DISCLOSURE_PUBLISH, kind = Allowed.Kind.READ)
    public List<PoolView> pool() {
        return pool.of(scope.actor().unit().id());
    }

    /**
     * @return the number of the notice; it runs from today. Refused ({@code disclosure.error.noPublicUrl}) while residents could not
     *     verify its paper
     */
    @Allowed(Permission.DISCLOSURE_PUBLISH)
    public long publish(PublishDisclosure command) {
        return publication.publish(
                scope.community(command.communityId()),
                command.meetingId(),
                new NoticePosting(command.carrier(), command.address(), command.phone(), command.contact()),
                scope.entry());
    }
}
