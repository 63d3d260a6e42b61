package org.weishishi.project.domain.campaign;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.api.campaign.CampaignPhase;
import org.weishishi.project.api.campaign.CampaignState;
import org.weishishi.project.api.campaign.CampaignView;
import org.weishishi.project.api.campaign.LateRule;
import org.weishishi.project.api.campaign.PhaseDates;
import org.weishishi.project.api.campaign.PlanCampaign;
import org.weishishi.project.api.campaign.QuotaLine;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;

/**
 * 征集批次 · year and batch of a street or district with dated phases and quota. DRAFT → OPEN → CLOSED; a draft may change in everything but
 * year, batch and unit, an open one only in the dates that lie ahead and in its quota, a closed one in nothing.
 */
@Entity
@Table(name = "campaign")
public class Campaign {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_seq")
    @SequenceGenerator(name = "campaign_seq", sequenceName = "campaign_seq", allocationSize = 100)
    private @Nullable Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "unit_id", nullable = false, updatable = false)
    private long unitId;

    @Column(name = "unit_name", nullable = false, updatable = false)
    private String unitName;

    @Column(name = "campaign_year", nullable = false, updatable = false)
    private int year;

    @Column(name = "batch", nullable = false, updatable = false)
    private int batch;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private CampaignState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "late_rule", nullable = false)
    private LateRule lateRule;

    @Column(name = "per_community")
    private @Nullable BigDecimal perCommunity;

    @Column(name = "cloned_from", updatable = false)
    private @Nullable Long clonedFrom;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "planned_by", nullable = false, updatable = false)
    private ActedBy plannedBy;

    @Column(name = "updated_at", nullable = false)
    private OffsetDateTime updatedAt;

    @ElementCollection
    @CollectionTable(name = "campaign_phase", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderBy("first")
    private List<KeptPhase> phases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "campaign_quota", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderBy("communityId")
    private List<KeptQuota> quotas = new ArrayList<>();

    protected Campaign() {}

    /** A draft of a street or a district; refusals as {@link #change} and {@code project.error.campaignYear}, {@code campaignBatch}. */
    public Campaign(UnitView unit, PlanCampaign said, @Nullable Long clonedFrom, ActedBy by, OffsetDateTime at) {
        if (unit.level() != OrgLevel.STREET && unit.level() != OrgLevel.DISTRICT) {
            throw BusinessException.forbidden("project.error.campaignLevel");
        }
        if (said.year() < 2000 || said.year() > 2100) {
            throw BusinessException.refused("project.error.campaignYear", Integer.toString(said.year()));
        }
        if (said.batch() < 1 || said.batch() > 12) {
            throw BusinessException.refused("project.error.campaignBatch", said.batch());
        }
        this.unitId = unit.id();
        this.unitName = unit.name();
        this.year = said.year();
        this.batch = said.batch();
        this.clonedFrom = clonedFrom;
        this.plannedBy = by;
        this.state = CampaignState.DRAFT;
        take(said, at);
    }

    /**
     * 修改 · refusals {@code project.error.phase*}, {@code quotaTwice}, {@code campaignPast} (an open batch whose past dates would move);
     * conflicts {@code campaignStale} and {@code campaignClosed}.
     */
    public void change(PlanCampaign said, LocalDate today, OffsetDateTime at) {
        requireSeen(said.version());
        if (state == CampaignState.CLOSED) {
            throw BusinessException.conflict("project.error.campaignClosed", title());
        }
        if (state == CampaignState.OPEN) {
            requirePastKept(PhasePolicy.checked(said.phases()), today);
        }
        take(said, at);
    }

    private void requirePastKept(List<PhaseDates> wanted, LocalDate today) {
        for (PhaseDates old : phases()) {
            boolean kept = old.from().isAfter(today)
                    || wanted.stream().anyMatch(now -> now.phase() == old.phase() && keepsPast(old, now, today));
            if (!kept) {
                throw BusinessException.refused("project.error.campaignPast", old.phase(), old.from(), old.to());
            }
        }
    }

    /** A phase that has begun keeps its first day, one that has ended its last; one under way does not end in the past. */
    private static boolean keepsPast(PhaseDates old, PhaseDates now, LocalDate today) {
        boolean ended = old.to().isBefore(today);
        boolean end = ended ? now.to().equals(old.to()) : !now.to().isBefore(today);
        return now.from().equals(old.from()) && end;
    }

    private void take(PlanCampaign said, OffsetDateTime at) {
        List<PhaseDates> checked = PhasePolicy.checked(said.phases());
        Set<Long> named = new HashSet<>();
        for (QuotaLine line : said.quotas()) {
            if (!named.add(line.communityId())) {
                throw BusinessException.refused("project.error.quotaTwice");
            }
        }
        lateRule = said.lateRule();
        perCommunity = said.perCommunity() == null ? null : said.perCommunity().yuan();
        phases.clear();
        checked.forEach(one -> phases.add(new KeptPhase(one)));
        quotas.clear();
        said.quotas().forEach(one -> quotas.add(new KeptQuota(one)));
        updatedAt = at;
    }

    /** 启动 · conflict {@code project.error.campaignState} unless it is a draft. */
    public void open(long seen, OffsetDateTime at) {
        move(seen, CampaignState.DRAFT, CampaignState.OPEN, at);
    }

    /** 结束 · conflict {@code project.error.campaignState} unless it is open. */
    public void close(long seen, OffsetDateTime at) {
        move(seen, CampaignState.OPEN, CampaignState.CLOSED, at);
    }

    private void move(long seen, CampaignState from, CampaignState to, OffsetDateTime at) {
        requireSeen(seen);
        if (state != from) {
            throw BusinessException.conflict("project.error.campaignState", title(), state);
        }
        state = to;
        updatedAt = at;
    }

    private void requireSeen(long seen) {
        if (seen != version) {
            throw BusinessException.conflict("project.error.campaignStale", title());
        }
    }

    /** @return how messages name it, e.g. 东湖街道 2020-1 */
    public String title() {
        return unitName + " " + year + "-" + batch;
    }

    /** @return the phases in their order */
    public List<PhaseDates> phases() {
        return phases.stream()
                .map(KeptPhase::dates)
                .sorted(Comparator.comparing(PhaseDates::phase))
                .toList();
    }

    /** @return days of the collection */
    public PhaseDates collection() {
        return phases().stream()
                .filter(p -> p.phase() == CampaignPhase.COLLECTION)
                .findFirst()
                .orElseThrow();
    }

    /** @return the communities with figures of their own */
    public List<QuotaLine> quotas() {
        return quotas.stream().map(KeptQuota::line).toList();
    }

    /** @return 每社区额度 of this batch, null when it states none */
    public @Nullable Money perCommunity() {
        return perCommunity == null ? null : new Money(perCommunity);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long unitId() {
        return unitId;
    }

    public int year() {
        return year;
    }

    public int batch() {
        return batch;
    }

    public CampaignState state() {
        return state;
    }

    public LateRule lateRule() {
        return lateRule;
    }

    /** @return what others may see */
    public CampaignView view() {
        return new CampaignView(
                id(),
                version,
                unitId,
                unitName,
                year,
                batch,
                state,
                lateRule,
                phases(),
                perCommunity(),
                quotas(),
                clonedFrom);
    }
}
