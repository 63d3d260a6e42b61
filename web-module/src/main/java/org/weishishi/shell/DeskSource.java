package org.weishishi.shell;

import java.util.List;
import org.weishishi.organization.api.Actor;

/** 待办来源 · port of the desk, implemented in the web package of every context that has something waiting for somebody. */
public interface DeskSource {
    /** @return what waits for this actor, at most some dozens, most urgent first; empty when nothing or not allowed */
    List<DeskItem> waiting(Actor actor);
}
