package org.weishishi.deliberation.domain;

/** 决议存取 · resolutions are only ever added. */
public interface ResolutionRepository {

    void add(Resolution resolution);
}
