package org.weishishi.project.domain.declaration;

import java.util.List;
import java.util.Optional;

/** 版本库 · only ever grows. */
public interface VersionRepository {

    /** Keeps a new version; the project is locked by whoever makes it, and number and project are unique. */
    void add(DeclarationVersion version);

    /** @return the versions of a project, newest first */
    List<DeclarationVersion> of(long projectId);

    /** @return that version of the project */
    Optional<DeclarationVersion> find(long projectId, int number);
}
