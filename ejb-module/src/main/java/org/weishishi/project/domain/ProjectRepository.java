package org.weishishi.project.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.api.StageKind;

/** 项目库 · keeps projects, proposals' projects and their numbers. */
public interface ProjectRepository {

    /** Keeps a new project and gives it its id. */
    void add(MicroProject project);

    /** @return the project, if there is one */
    Optional<MicroProject> find(long id);

    /** @return those of the numbers that exist, in no order */
    List<MicroProject> withIds(Collection<Long> ids);

    /** @return the project locked until the transaction ends, as it stands now */
    Optional<MicroProject> lock(long id);

    /** @return the projects of the unit and of everything under it in that stage, by code */
    List<MicroProject> inStage(UnitView unit, StageKind stage);

    /** @return the projects of the unit, a community or a street, whose approval chain is passed and which go on or are to be closed, by code */
    List<MicroProject> approved(long unitId);

    /** Says that name, place or content of a kept project changed: what it is found by changes with it, in the same transaction. */
    void revised(MicroProject project);

    /** @return the series of that community and year, locked until the transaction ends; made when it is the first */
    ProjectNumber series(long communityId, int year);
}
