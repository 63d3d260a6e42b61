package org.weishishi.project.application.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.domain.Locality;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.campaign.Admission;
import org.weishishi.project.domain.campaign.Campaign;
import org.weishishi.project.domain.campaign.CampaignRepository;
import org.weishishi.project.domain.proposal.ProposalBatches;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;

/** 批次受理 · into which batch a project is taken that is handed over today, and a proposal by the day it was received. */
@ApplicationScoped
public class Admissions implements ProposalBatches {

    private final CampaignRepository campaigns;
    private final CampaignScope scope;
    private final Directory directory;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    Admissions() {
        this(null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public Admissions(CampaignRepository campaigns, CampaignScope scope, Directory directory, BusinessClock clock) {
        this.campaigns = campaigns;
        this.scope = scope;
        this.directory = directory;
        this.clock = clock;
    }

    /** @return whether the project may be handed over today as far as the batches say; then it belongs to one */
    public boolean free(MicroProject project) {
        Admission admission = admission(project);
        if (admission.how() == Admission.How.REFUSED || admission.how() == Admission.How.ASK_STREET) {
            return false;
        }
        Campaign campaign = admission.campaign();
        project.joinCampaign(campaign == null ? null : campaign.id());
        return true;
    }

    /** @return whether it comes late today and only the street can let it in */
    public boolean asksStreet(MicroProject project) {
        return admission(project).how() == Admission.How.ASK_STREET;
    }

    /** Refuses {@code project.error.lateRefused} or {@code lateAskStreet} where {@link #free} says no. */
    public void require(MicroProject project) {
        if (!free(project)) {
            throw late(admission(project));
        }
    }

    @Override
    public @Nullable Batch batchOf(Locality where, LocalDate day) {
        Admission admission = on(where, day);
        Campaign campaign = admission.campaign();
        return switch (admission.how()) {
            case REFUSED -> throw late(admission);
            case ASK_STREET -> null;
            case FREE, IN_TIME, EARLY, NEXT_BATCH ->
                campaign == null
                        ? null
                        : new Batch(campaign.id(), campaign.collection().to());
        };
    }

    private static BusinessException late(Admission admission) {
        Campaign late = Objects.requireNonNull(admission.campaign());
        String code =
                admission.how() == Admission.How.REFUSED ? "project.error.lateRefused" : "project.error.lateAskStreet";
        return BusinessException.refused(code, late.title(), late.collection().to());
    }

    private Admission on(Locality where, LocalDate day) {
        return Admission.on(scope.deciding(directory.unit(where.communityId()), day.getYear()), day);
    }

    /** @return what the batches say of a hand-over today; what the street accepted counts as in time */
    Admission admission(MicroProject project) {
        return campaigns
                .accepted(project.id())
                .flatMap(late -> campaigns.find(late.campaignId()))
                .map(campaign -> new Admission(Admission.How.IN_TIME, campaign))
                .orElseGet(() -> on(project.locality(), clock.today()));
    }
}
