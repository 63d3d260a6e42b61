package org.weishishi.project.domain;

import java.util.List;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.publicity.PublicityScope;

/** 矩阵库 · projects and the stages they have passed, without their texts. */
public interface PublicityRepository {

    /** @return the projects of the unit that are on their road or approved, by code; a single project whatever its status */
    List<Outline> outlines(PublicityScope scope);

    /** @return every stage a project of the scope has passed, each round */
    List<Passed> passed(PublicityScope scope);

    /**
     * 项目概要.
     *
     * @param id its number
     * @param code 项目编号
     * @param name 项目名称
     * @param place where it lies
     * @param approved whether it has walked its road to the end
     */
    record Outline(long id, String code, String name, Locality place, boolean approved) {}

    /**
     * 已过环节.
     *
     * @param projectId the project
     * @param kind the stage
     */
    record Passed(long projectId, StageKind kind) {}
}
