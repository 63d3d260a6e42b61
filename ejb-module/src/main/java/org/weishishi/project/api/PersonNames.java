package org.weishishi.project.api;

import java.util.Set;

/** 相关人员姓名 · port: every room that knows people around a project names them, so that no public copy shows one. */
public interface PersonNames {

    /** @return names of people, never of organisations; empty when it knows nobody */
    Set<String> of(long projectId);
}
