package org.weishishi.project.api;

import java.util.List;

/** 证据来源 · port implemented by every context above project (and by project for approval): what it knows of a project. */
public interface EvidenceSource {

    /** @return its evidence, oldest first; empty when it has none */
    List<Evidence> of(long projectId);
}
