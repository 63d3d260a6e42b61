package org.weishishi.project.api.publicity;

import java.util.List;

/**
 * 项目矩阵.
 *
 * @param projectId the project
 * @param code 项目编号
 * @param name 项目名称
 * @param cells the six rows in their order
 */
public record PublicityProject(long projectId, String code, String name, List<PublicityCell> cells) {

    /** @return whether any of the six is red */
    public boolean red() {
        return !weak().isEmpty();
    }

    /** @return the red ones of the six, in their order */
    public List<PublicityCell> weak() {
        return cells.stream()
                .filter(cell -> cell.level() == PublicityCell.Level.WEAK)
                .toList();
    }
}
