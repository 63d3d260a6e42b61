package org.weishishi.project.application.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.api.campaign.CommunityQuota;
import org.weishishi.project.api.quota.QuotaView;
import org.weishishi.project.application.campaign.Campaigns;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.screening.QuotaBook;

/** 额度查询 · summed over the projects; whoever takes queues at the community's number series of the year. */
@ApplicationScoped
public class ProjectQuotas implements Quotas {

    private final QuotaBook book;
    private final ProjectRepository projects;
    private final Campaigns campaigns;
    private final Directory directory;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ProjectQuotas() {
        this(null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ProjectQuotas(QuotaBook book, ProjectRepository projects, Campaigns campaigns, Directory directory) {
        this.book = book;
        this.projects = projects;
        this.campaigns = campaigns;
        this.directory = directory;
    }

    @Override
    public QuotaView of(long communityId, int year, long except) {
        CommunityQuota given = campaigns.quota(directory.unit(communityId), year);
        QuotaBook.Taken taken = book.taken(communityId, year, except);
        return new QuotaView(communityId, year, given.total(), given.source(), taken.approved(), taken.inApproval());
    }

    @Override
    public void lock(long communityId, int year) {
        projects.series(communityId, year);
    }
}
