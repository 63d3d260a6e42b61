package org.weishishi.project.web.proposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.proposal.ProposalFile;
import org.weishishi.project.api.proposal.ProposalView;
import org.weishishi.project.application.campaign.BrowseCampaigns;
import org.weishishi.project.application.proposal.HandleProposal;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Page;
import org.weishishi.shell.Messages;

/** 提议 · the open proposals of the own community, chosen here and merged on a page of their own; below them what became of others. */
@Named
@ViewScoped
public class ProposalsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int COUNTED = 1000;

    @Inject
    private Intake intake;

    @Inject
    private HandleProposal handle;

    @Inject
    private BrowseCampaigns campaigns;

    @Inject
    private Messages messages;

    private final Map<Long, String> batches = new LinkedHashMap<>();
    private final Map<Long, Boolean> chosen = new HashMap<>();
    private final List<ProposalView> open = new ArrayList<>();
    private List<ProposalFile> handled = List.of();
    private String word = "";
    private @Nullable Long batch;
    private @Nullable String next;
    private int total;

    /** Reads the first open proposals; what is on the screen stays as seen until it is opened again. */
    public void load() {
        open.clear();
        batches.clear();
        batches.putAll(BatchNames.of(campaigns.all(), messages));
        next = null;
        more();
        handled = handle.handled();
    }

    /** 更多 · the next hundred, below those that are there; what was chosen stays chosen. */
    public void more() {
        Page<ProposalView> page = intake.page(word, batch, next == null ? null : Long.valueOf(next));
        open.addAll(page.items());
        next = page.next();
        total = page.total();
    }

    /** 合并所选 · goes on to the page that makes a project of them. */
    public String toMerge() {
        String ids = open.stream()
                .map(ProposalView::id)
                .filter(id -> chosen.getOrDefault(id, false))
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        if (ids.isEmpty()) {
            throw BusinessException.refused("project.error.noProposalChosen");
        }
        return "/project/proposal-merge?faces-redirect=true&ids=" + ids;
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public List<ProposalView> getOpen() {
        return open;
    }

    public List<ProposalFile> getHandled() {
        return handled;
    }

    public String getWord() {
        return word;
    }

    public void setWord(@Nullable String word) {
        this.word = word == null ? "" : word;
    }

    /** @return the batch they are to belong to, null for any and none */
    public @Nullable Long getBatch() {
        return batch;
    }

    public void setBatch(@Nullable Long batch) {
        this.batch = batch;
    }

    /** @return names of the batches of street and district by their numbers, newest first */
    public Map<Long, String> getBatches() {
        return batches;
    }

    /** @return whether there are more */
    public boolean isMore() {
        return next != null;
    }

    public int getTotal() {
        return total;
    }

    /** @return whether there are more than are counted */
    public boolean isMany() {
        return total > COUNTED;
    }
}
