package org.weishishi.project.application.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.domain.campaign.Campaign;
import org.weishishi.project.domain.campaign.CampaignRepository;
import org.weishishi.shared.BusinessException;

/** 批次的数据范围 · whose batches a unit sees, and which communities a batch is for. */
@ApplicationScoped
public class CampaignScope {

    private final CampaignRepository campaigns;
    private final Directory directory;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    CampaignScope() {
        this(null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public CampaignScope(CampaignRepository campaigns, Directory directory) {
        this.campaigns = campaigns;
        this.directory = directory;
    }

    /** @return the units whose batches concern the unit: those above a community, and for a district its streets too */
    List<Long> units(UnitView unit) {
        return switch (unit.level()) {
            case COMMUNITY, STREET ->
                Stream.of(unit.streetId(), unit.districtId())
                        .filter(Objects::nonNull)
                        .toList();
            case DISTRICT ->
                Stream.concat(
                                Stream.of(unit.id()),
                                directory.below(unit.id()).stream().map(UnitView::id))
                        .toList();
            case CITY -> directory.below(unit.id()).stream().map(UnitView::id).toList();
        };
    }

    /** @return the batch; unknown and out of scope give the same {@code NOT_FOUND} */
    Campaign visible(long id, Actor reader) {
        return campaigns
                .find(id)
                .filter(c -> reader.unit().level() == OrgLevel.CITY
                        || units(reader.unit()).contains(c.unitId()))
                .orElseThrow(CampaignScope::unknown);
    }

    /** @return the batch of the own unit, locked for a change; {@code NOT_FOUND} as {@link #visible}, otherwise only its own unit may */
    Campaign own(long id, Actor actor) {
        if (visible(id, actor).unitId() != actor.unit().id()) {
            throw BusinessException.forbidden("project.error.campaignForeign");
        }
        return campaigns.lock(id).orElseThrow(CampaignScope::unknown);
    }

    /** @return the batches that decide for a community: its street's, or its district's where the street has none that year */
    List<Campaign> deciding(UnitView community, int year) {
        Long street = community.streetId();
        Long district = community.districtId();
        List<Campaign> nearer = street == null ? List.of() : campaigns.of(List.of(street), year);
        return nearer.isEmpty() && district != null ? campaigns.of(List.of(district), year) : nearer;
    }

    /** @return the communities below a street or a district, by code */
    List<UnitView> communities(long unitId) {
        return directory.below(unitId).stream()
                .flatMap(unit ->
                        unit.level() == OrgLevel.COMMUNITY ? Stream.of(unit) : directory.below(unit.id()).stream())
                .toList();
    }

    static BusinessException unknown() {
        return BusinessException.notFound("project.error.campaignNotFound");
    }
}
