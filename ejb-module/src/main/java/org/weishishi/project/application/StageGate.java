package org.weishishi.project.application;

import org.weishishi.project.api.StageKind;
import org.weishishi.project.domain.MicroProject;

/** 环节关口 · port the sequencer asks before a project leaves a stage as passed. */
public interface StageGate {

    /** @return whether nothing holds it; what was found is kept either way */
    boolean free(MicroProject project, StageKind leaving);

    /** Refuses {@code project.error.openBlocks} naming what holds it, where {@link #free} would say no. */
    void require(MicroProject project, StageKind leaving);

    /** The same for a project that is put on an agenda. */
    void requireForAgenda(MicroProject project);
}
