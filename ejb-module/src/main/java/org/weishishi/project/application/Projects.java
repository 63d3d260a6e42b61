package org.weishishi.project.application;

import java.util.List;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport;

/** 项目进程 · what contexts above project say to the sequencer and read from it; called inside their use cases. */
public interface Projects {

    /** Reports the outcome of the current stage; conflict {@code project.error.notInStage} when it is not the current one. */
    void report(StageReport report);

    /** 列入议题 · checks a project that is put on an agenda; refusal {@code project.error.openBlocks} when something holds it. */
    void putOnAgenda(long projectId);

    /** @return the projects of a unit and of everything under it that are now in the stage, by code */
    List<ProjectView> inStage(UnitView unit, StageKind stage);

    /** @return the projects of a unit, a community or a street, that have passed their approval and may be carried out or are done, by code:
     * not those whose rules have the work wait for their filing */
    List<ProjectView> approved(long unitId);

    /** @return the project; {@code NOT_FOUND} refusal when there is none (no row scope: the caller has checked) */
    ProjectView view(long projectId);

    /** @return the facts reported when the project passed the stage, empty object when it did not */
    jakarta.json.JsonObject factsOf(long projectId, StageKind stage);
}
