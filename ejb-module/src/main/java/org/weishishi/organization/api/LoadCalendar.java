package org.weishishi.organization.api;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 导入工作日历 · load one year.
 *
 * @param year the year
 * @param source the notice it follows, with its number
 * @param csv the text, see CalendarPreview
 */
public record LoadCalendar(int year, String source, String csv) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("calendar", year);
    }
}
