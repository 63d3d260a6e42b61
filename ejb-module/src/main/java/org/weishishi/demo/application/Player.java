package org.weishishi.demo.application;

import java.util.Set;
import org.weishishi.demo.domain.Step;

/** 演示者 · carries out the steps of some verbs through the use cases of the contexts. */
public interface Player {

    /** @return the verbs it knows */
    Set<String> verbs();

    /** Carries the step out in the running transaction. @return the number of what it made, 0 for nothing */
    long play(Step step);
}
