package org.weishishi.project.application.search;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.search.ProjectRow;
import org.weishishi.project.api.search.ProjectSort;
import org.weishishi.project.domain.search.ListCriteria.Cursor;

/** The cursor of a project list as text: what it is sorted by, its value in the last row, number of the row. It opens nothing: scope is checked anew. */
final class ListCursor {

    private static final int LONGEST = 100;

    private ListCursor() {}

    static String write(ProjectRow last, ProjectSort sort) {
        Object key = at(last, sort).key();
        return sort.name().charAt(0)
                + (key instanceof OffsetDateTime time ? time.toInstant().toString() : key.toString())
                + "_"
                + last.id();
    }

    static Cursor at(ProjectRow last, ProjectSort sort) {
        Object key = switch (sort) {
            case UPDATED -> last.updatedAt();
            case CREATED -> last.createdAt();
            case AMOUNT -> last.amount().yuan();
        };
        return new Cursor(key, last.id());
    }

    /** @return null for what this list did not write: then it starts from the beginning */
    static @Nullable Cursor read(@Nullable String text, ProjectSort sort) {
        if (text == null
                || text.length() > LONGEST
                || !text.startsWith(sort.name().substring(0, 1))) {
            return null;
        }
        int cut = text.lastIndexOf('_');
        String key = text.substring(1, Math.max(cut, 1));
        try {
            Object value = sort == ProjectSort.AMOUNT ? amount(key) : OffsetDateTime.parse(key);
            return new Cursor(value, Long.parseLong(text.substring(cut + 1)));
        } catch (DateTimeException | NumberFormatException foreign) {
            return null;
        }
    }

    private static BigDecimal amount(String key) {
        if (!key.matches("\\d{1,12}\\.\\d{2}")) {
            throw new NumberFormatException(key);
        }
        return new BigDecimal(key);
    }
}
