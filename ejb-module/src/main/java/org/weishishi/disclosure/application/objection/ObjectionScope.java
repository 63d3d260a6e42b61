package org.weishishi.disclosure.application.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weishishi.disclosure.application.notice.NoticeScope;
import org.weishishi.disclosure.domain.objection.Objection;
import org.weishishi.disclosure.domain.objection.ObjectionRepository;
import org.weishishi.shared.BusinessException;

/** 异议范围 · who sees an objection, and whose post handles it; unknown and invisible are the same answer. */
@ApplicationScoped
public class ObjectionScope {

    private final ObjectionRepository objections;
    private final NoticeScope scope;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    ObjectionScope() {
        this(null, null);
    }

    @Inject
    public ObjectionScope(ObjectionRepository objections, NoticeScope scope) {
        this.objections = objections;
        this.scope = scope;
    }

    /** @return the objection, when the post sees its notice */
    Objection one(long id) {
        Objection found = objections.find(id).orElseThrow(ObjectionScope::unknown);
        scope.notice(found.noticeId());
        return found;
    }

    /** @return the objection, locked, when the acting post handles it; a post of any other unit is refused */
    Objection mine(long id, int version) {
        one(id);
        Objection found = objections.lock(id).orElseThrow(ObjectionScope::unknown);
        if (!handles(found)) {
            throw BusinessException.forbidden(
                    "disclosure.error.ownCase", found.handling().unit());
        }
        found.expect(version);
        return found;
    }

    /** @return whether the acting post belongs to the unit that handles it */
    boolean handles(Objection objection) {
        return scope.actor().unit().id() == objection.handling().unitId();
    }

    private static BusinessException unknown() {
        return BusinessException.notFound("disclosure.error.noObjection");
    }
}
