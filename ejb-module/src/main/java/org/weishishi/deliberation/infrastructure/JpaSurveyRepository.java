package org.weishishi.deliberation.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.weishishi.deliberation.api.meeting.SurveyView;
import org.weishishi.deliberation.domain.meeting.OpinionSurvey;
import org.weishishi.deliberation.domain.meeting.SurveyRepository;

/** 意见征集 on JPA. */
@ApplicationScoped
public class JpaSurveyRepository implements SurveyRepository {

    @Inject
    private EntityManager em;

    @Override
    public void add(OpinionSurvey survey) {
        em.persist(survey);
        em.flush();
    }

    @Override
    public Map<Long, List<SurveyView>> about(Collection<Long> projects) {
        if (projects.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select s from OpinionSurvey s where s.projectId in :projects order by s.id",
                        OpinionSurvey.class)
                .setParameter("projects", projects)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        OpinionSurvey::projectId,
                        LinkedHashMap::new,
                        Collectors.mapping(OpinionSurvey::view, Collectors.toList())));
    }
}
