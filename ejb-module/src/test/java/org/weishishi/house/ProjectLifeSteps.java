package org.weishishi.house;

import org.junit.jupiter.api.AfterEach;
import org.weishishi.project.api.ProjectFile;
import org.weishishi.project.api.life.ProjectLife;
import org.weishishi.project.api.life.StopProject;
import org.weishishi.project.application.ReadProject;
import org.weishishi.project.application.life.ReadLife;
import org.weishishi.project.application.life.StopProjects;

/** The projects of 莲塘 in a house of their own, and what is done with them and read of them. */
abstract class ProjectLifeSteps {

    final OpenHouse house = new OpenHouse();
    final LiantangCase liantang = new LiantangCase(house);

    @AfterEach
    void close() {
        house.close();
    }

    void stop(String act, long project, String why) {
        house.call(StopProjects.class, act, new StopProject(project, why));
    }

    ProjectFile file(long project) {
        return house.call(ReadProject.class, "file", project);
    }

    ProjectLife life(long project) {
        return house.call(ReadLife.class, "of", project);
    }
}
