package org.weishishi.task.api;

import java.util.Set;

/** 通知事由 · knows of one kind of thing notices are about when it is over, so that nobody is told of it any more; a CDI bean, found by its {@link #kind()}. */
public interface NoticeTopic {

    /** @return the kind of {@code SubjectRef} it knows, e.g. {@code task} */
    String kind();

    /** @return those of the numbers that wait for nobody any more */
    Set<Long> over(Set<Long> ids);
}
