package org.weishishi.deliberation.domain.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.weishishi.deliberation.api.meeting.SurveyView;

/** 意见征集存取. */
public interface SurveyRepository {

    void add(OpinionSurvey survey);

    /** @return totals by project, oldest first; projects without any are left out */
    Map<Long, List<SurveyView>> about(Collection<Long> projects);
}
