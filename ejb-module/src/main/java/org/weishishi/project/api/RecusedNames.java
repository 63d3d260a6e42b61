package org.weishishi.project.api;

import java.util.Set;

/** 回避人员姓名 · port: every room that knows who stayed out of a project for a stake in it names them. */
public interface RecusedNames {

    /** @return their names; empty when nobody stayed out */
    Set<String> of(long projectId);
}
