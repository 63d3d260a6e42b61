package org.weishishi.document.application;

import org.weishishi.organization.api.Actor;
import org.weishishi.shared.SubjectRef;

/** 对象范围 · port: is what a document concerns inside somebody's area? A community reads what its street issued about its project. */
public interface SubjectScope {

    /** @return whether the actor may see the subject; false for subjects of unknown kinds */
    boolean visible(Actor actor, SubjectRef subject);
}
