package org.weishishi.project.application;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectCriteria.Cursor;

/** The cursor of the project list as text: time and number of the last row. */
final class ProjectCursor {

    private ProjectCursor() {}

    static String write(MicroProject last) {
        return last.updatedAt().toInstant() + "_" + last.id();
    }

    static @Nullable Cursor read(String text) {
        int cut = text.lastIndexOf('_');
        try {
            return new Cursor(
                    OffsetDateTime.parse(text.substring(0, Math.max(cut, 0))), Long.parseLong(text.substring(cut + 1)));
        } catch (DateTimeException | NumberFormatException foreign) {
            return null;
        }
    }
}
