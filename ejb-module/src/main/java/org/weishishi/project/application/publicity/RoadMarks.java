package org.weishishi.project.application.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.weishishi.project.api.Evidence;
import org.weishishi.project.api.EvidenceSource;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.publicity.PublicityMark;
import org.weishishi.project.api.publicity.PublicityRow;
import org.weishishi.project.api.publicity.PublicityScope;
import org.weishishi.project.domain.PublicityRepository;

/** 三议的标记 · a discussion stands once its stage is passed: the road keeps who ended it, when and what was said. */
@ApplicationScoped
public class RoadMarks implements EvidenceSource {

    private static final Map<StageKind, PublicityRow> DISCUSSIONS = Map.of(
            StageKind.COLLECTION, PublicityRow.PROPOSAL,
            StageKind.CONSULTATION, PublicityRow.CONSULTATION,
            StageKind.MEETING, PublicityRow.RESOLUTION);

    private final PublicityRepository projects;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    RoadMarks() {
        this(null);
    }

    @Inject
    public RoadMarks(PublicityRepository projects) {
        this.projects = projects;
    }

    @Override
    public List<Evidence> of(long projectId) {
        return List.of();
    }

    @Override
    public List<PublicityMark> marks(PublicityScope scope) {
        List<PublicityMark> marks = new ArrayList<>();
        for (PublicityRepository.Passed one : projects.passed(scope)) {
            PublicityRow row = DISCUSSIONS.get(one.kind());
            if (row != null) {
                marks.add(PublicityMark.sound(one.projectId(), row));
            }
        }
        return marks;
    }
}
