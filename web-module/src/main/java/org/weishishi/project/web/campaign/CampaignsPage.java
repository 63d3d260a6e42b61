package org.weishishi.project.web.campaign;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.weishishi.project.api.campaign.CampaignView;
import org.weishishi.project.api.campaign.PhaseToday;
import org.weishishi.project.application.campaign.BrowseCampaigns;
import org.weishishi.shared.Permission;
import org.weishishi.shell.Viewer;

/** 征集批次 · the batches that concern one's unit, and where the open ones stand today. */
@Named
@ViewScoped
public class CampaignsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BrowseCampaigns browse;

    @Inject
    private Viewer viewer;

    private List<CampaignView> all = List.of();
    private List<PhaseToday> today = List.of();

    /** Reads the list when the page is opened. */
    public void load() {
        all = browse.all();
        today = browse.today();
    }

    /** @return whether the reader may plan batches */
    public boolean isPlans() {
        return viewer.may(Permission.CAMPAIGN_RUN);
    }

    public List<CampaignView> getAll() {
        return all;
    }

    public List<PhaseToday> getToday() {
        return today;
    }
}
