package org.weishishi.project.web.campaign;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.campaign.CampaignFile;
import org.weishishi.project.api.campaign.CampaignPhase;
import org.weishishi.project.api.campaign.CampaignView;
import org.weishishi.project.api.campaign.LateRule;
import org.weishishi.project.api.campaign.MoveCampaign;
import org.weishishi.project.api.campaign.PhaseDates;
import org.weishishi.project.api.campaign.PlanCampaign;
import org.weishishi.project.application.campaign.BrowseCampaigns;
import org.weishishi.project.application.campaign.RunCampaign;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Money;
import org.weishishi.shared.Permission;
import org.weishishi.shell.Confirmation;
import org.weishishi.shell.Viewer;

/** 批次 · one batch: its calendar, quota and form; number 0 is a new one. */
@Named
@ViewScoped
public class CampaignPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BrowseCampaigns browse;

    @Inject
    private RunCampaign run;

    @Inject
    private BusinessClock clock;

    @Inject
    private Viewer viewer;

    @Inject
    private Confirmation confirmation;

    private long id;
    private @Nullable CampaignFile file;
    private int year;
    private int batch = 1;
    private LateRule lateRule = LateRule.STREET_MAY_ACCEPT;
    private @Nullable Money perCommunity;
    private final List<PhaseRow> phases = new ArrayList<>();
    private final List<QuotaRow> quotas = new ArrayList<>();

    /** Reads the batch into the form when the page is opened. */
    public void load() {
        phases.clear();
        quotas.clear();
        Arrays.stream(CampaignPhase.values()).map(PhaseRow::new).forEach(phases::add);
        year = clock.today().getYear();
        if (id > 0) {
            fill(browse.file(id));
        }
    }

    private void fill(CampaignFile read) {
        file = read;
        CampaignView campaign = read.campaign();
        year = campaign.year();
        batch = campaign.batch();
        lateRule = campaign.lateRule();
        perCommunity = campaign.perCommunity();
        for (PhaseDates dates : campaign.phases()) {
            phases.stream().filter(row -> row.getPhase() == dates.phase()).forEach(row -> row.fill(dates));
        }
        read.shares().forEach(share -> quotas.add(new QuotaRow(share)));
    }

    /** 保存. */
    public String save() {
        long saved = run.plan(new PlanCampaign(
                id,
                file == null ? 0 : file.campaign().version(),
                year,
                batch,
                lateRule,
                phases.stream()
                        .filter(row -> !row.isEmpty())
                        .map(PhaseRow::said)
                        .toList(),
                perCommunity,
                quotas.stream()
                        .filter(row -> !row.isEmpty())
                        .map(QuotaRow::said)
                        .toList()));
        return done("SAVED", saved);
    }

    /** 启动. */
    public String open() {
        run.open(move());
        return done("OPEN", id);
    }

    /** 结束. */
    public String close() {
        run.close(move());
        return done("CLOSED", id);
    }

    /** 沿用到下一年. */
    public String renew() {
        return done("RENEWED", run.renew(move()));
    }

    private MoveCampaign move() {
        return new MoveCampaign(id, file == null ? 0 : file.campaign().version());
    }

    private String done(String what, long shown) {
        confirmation.say("project.campaigns.done." + what);
        return "/project/campaign?faces-redirect=true&id=" + shown;
    }

    /** @return the phases on the time line */
    public List<PhaseBar> getBars() {
        return file == null ? List.of() : PhaseBar.of(file.campaign().phases(), clock.today());
    }

    /** @return whether the reader may fill in the form */
    public boolean isEditable() {
        return file == null ? viewer.may(Permission.CAMPAIGN_RUN) : file.mayChange();
    }

    /** @return whether the reader may open, close or renew it */
    public boolean isRenewable() {
        CampaignFile shown = file;
        if (shown == null) {
            return false;
        }
        long unit = shown.campaign().unitId();
        return viewer.may(Permission.CAMPAIGN_RUN)
                && viewer.actor().filter(actor -> actor.unit().id() == unit).isPresent();
    }

    public @Nullable CampaignFile getFile() {
        return file;
    }

    public List<LateRule> getLateRules() {
        return Arrays.asList(LateRule.values());
    }

    public List<PhaseRow> getPhases() {
        return phases;
    }

    public List<QuotaRow> getQuotas() {
        return quotas;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public int getBatch() {
        return batch;
    }

    public void setBatch(int batch) {
        this.batch = batch;
    }

    public LateRule getLateRule() {
        return lateRule;
    }

    public void setLateRule(LateRule lateRule) {
        this.lateRule = lateRule;
    }

    public @Nullable Money getPerCommunity() {
        return perCommunity;
    }

    public void setPerCommunity(@Nullable Money perCommunity) {
        this.perCommunity = perCommunity;
    }
}
