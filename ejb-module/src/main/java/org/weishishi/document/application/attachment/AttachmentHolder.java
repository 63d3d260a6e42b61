package org.weishishi.document.application.attachment;

import java.time.OffsetDateTime;
import org.weishishi.organization.api.Actor;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessException;

/**
 * 附件主体 · port: a room whose things carry attachments says whose they are. A CDI bean, found by its {@link #kind()}; a thing of a kind without
 * holder has no attachments for anybody.
 */
public interface AttachmentHolder {

    /** @return kind of the subjects it answers for, as in {@link org.weishishi.shared.SubjectRef} */
    String kind();

    /** @return whether the actor may see the attachments; false for what does not exist */
    boolean readable(Actor actor, long id);

    /** @return whether the actor, who may see the attachments, may see the one of that content; by default all */
    default boolean shows(Actor actor, long id, String sha256) {
        return true;
    }

    /** @return whether the actor may add attachments as things stand; false for what does not exist */
    boolean writable(Actor actor, long id);

    /** @return the refusal of an attachment that the actor may not add; a room says here in its own words what its state does not allow */
    default BusinessException refusal(Actor actor, long id) {
        return BusinessException.notFound("document.error.noSubject");
    }

    /** @return whether the actor may remove an attachment that somebody added at that time; by default who may add may also remove */
    default boolean removable(Actor actor, long id, ActedBy addedBy, OffsetDateTime addedAt) {
        return writable(actor, id);
    }
}
