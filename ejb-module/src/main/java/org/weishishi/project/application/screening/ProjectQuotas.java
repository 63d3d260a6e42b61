package org.weishishi.project.application.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weishishi.project.api.quota.QuotaView;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.screening.QuotaBook;
import org.weishishi.rule.api.RuleProfile;

/** 额度查询 · summed over the projects; whoever takes queues at the community's number series of the year. */
@ApplicationScoped
public class ProjectQuotas implements Quotas {

    private final QuotaBook book;
    private final ProjectRepository projects;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ProjectQuotas() {
        this(null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ProjectQuotas(QuotaBook book, ProjectRepository projects) {
        this.book = book;
        this.projects = projects;
    }

    @Override
    public QuotaView of(long communityId, int year, RuleProfile rules, long except) {
        QuotaBook.Taken taken = book.taken(communityId, year, except);
        return new QuotaView(
                communityId,
                year,
                rules.quota().perCommunity(),
                rules.source("quota"),
                taken.approved(),
                taken.inApproval());
    }

    @Override
    public void lock(long communityId, int year) {
        projects.series(communityId, year);
    }
}
