package org.weishishi.project.api.publicity;

import java.util.List;

/**
 * 矩阵一格 · one row of one project.
 *
 * @param row which of the six
 * @param level where it stands
 * @param marks what is weak, empty unless WEAK
 */
public record PublicityCell(PublicityRow row, Level level, List<PublicityMark> marks) {

    /** Where a cell stands. Display text: {@code project.Level.NAME}. */
    public enum Level {
        /** 未到. */
        AHEAD,
        /** 齐全. */
        SOUND,
        /** 薄弱或缺失 · red. */
        WEAK
    }
}
