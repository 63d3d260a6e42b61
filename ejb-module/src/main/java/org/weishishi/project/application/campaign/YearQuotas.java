package org.weishishi.project.application.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.api.campaign.CommunityQuota;
import org.weishishi.project.api.campaign.CommunityQuota.BatchQuota;
import org.weishishi.project.domain.campaign.Campaign;
import org.weishishi.project.domain.campaign.QuotaPolicy;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Money;

/** 社区年度额度 from the batches of the year, else from the rules in force. */
@ApplicationScoped
public class YearQuotas implements Campaigns {

    private final CampaignScope scope;
    private final Rules rules;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    YearQuotas() {
        this(null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public YearQuotas(CampaignScope scope, Rules rules, BusinessClock clock) {
        this.scope = scope;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public CommunityQuota quota(UnitView community, int year) {
        List<Campaign> batches = scope.deciding(community, year);
        List<BatchQuota> shares = QuotaPolicy.shares(batches, community.id());
        if (shares.isEmpty()) {
            RuleProfile profile = rules.inForce(community, dayIn(year));
            return new CommunityQuota(
                    community.id(),
                    year,
                    profile.quota().perCommunity(),
                    Money.yuan(0),
                    profile.source("quota"),
                    List.of());
        }
        Money amount = shares.stream().map(BatchQuota::amount).reduce(Money.yuan(0), Money::plus);
        Money incentive = shares.stream().map(BatchQuota::incentive).reduce(Money.yuan(0), Money::plus);
        String source = batches.stream()
                .filter(c -> shares.stream().anyMatch(s -> s.campaignId() == c.id()))
                .map(Campaign::title)
                .collect(Collectors.joining(" · "));
        return new CommunityQuota(community.id(), year, amount, incentive, source, shares);
    }

    /** The rules of today for this year, of the nearest day for another. */
    private LocalDate dayIn(int year) {
        LocalDate today = clock.today();
        if (year == today.getYear()) {
            return today;
        }
        return year < today.getYear() ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
    }
}
