package org.weishishi.organization.application;

import org.weishishi.organization.api.Actor;
import org.weishishi.shared.ActedBy;

/** 当前身份 · who is acting in this request, in which post. */
public interface CurrentActor {

    /** @return the signed-in actor; a {@code FORBIDDEN} refusal ({@code organization.error.notSignedIn}) when there is none */
    Actor require();

    /** @return the copy for records: the actor, or the system in jobs and timers */
    ActedBy by();
}
