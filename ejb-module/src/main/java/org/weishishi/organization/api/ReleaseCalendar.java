package org.weishishi.organization.api;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 启用工作日历 · release or withdraw a loaded year.
 *
 * @param id the loaded year
 * @param version the version the form showed
 */
public record ReleaseCalendar(long id, long version) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("calendarLoad", id);
    }
}
