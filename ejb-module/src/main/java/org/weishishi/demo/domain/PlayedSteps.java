package org.weishishi.demo.domain;

import java.util.Set;

/** 演示进度 · the marks of the steps played so far. */
public interface PlayedSteps {

    /** Writes the mark at once: a second node waits here, fails on the key and finds the step played. */
    void add(PlayedStep mark);

    /** @return the keys of all steps played */
    Set<String> keys();

    /** @return what the step of that key made; an {@link IllegalStateException} when it was not played */
    long made(String key);
}
