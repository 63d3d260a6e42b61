package org.weishishi.bench;

import java.time.OffsetDateTime;
import org.weishishi.approval.domain.TaskLists;
import org.weishishi.approval.infrastructure.JpaTaskLists;
import org.weishishi.deliberation.domain.meeting.MeetingRepository;
import org.weishishi.deliberation.infrastructure.JpaMeetingRepository;
import org.weishishi.disclosure.domain.notice.NoticeRepository;
import org.weishishi.disclosure.domain.objection.ObjectionRepository;
import org.weishishi.disclosure.infrastructure.JpaNoticeRepository;
import org.weishishi.disclosure.infrastructure.JpaObjectionRepository;
import org.weishishi.document.application.issuing.ReadPapers;
import org.weishishi.document.domain.DocumentRepository;
import org.weishishi.document.infrastructure.issuing.JpaPaperRepository;
import org.weishishi.document.infrastructure.issuing.JpaSealRepository;
import org.weishishi.organization.application.Directory;
import org.weishishi.organization.application.OrganizationDirectory;
import org.weishishi.organization.infrastructure.JpaAppointmentRepository;
import org.weishishi.organization.infrastructure.JpaPostRepository;
import org.weishishi.organization.infrastructure.JpaUnitRepository;
import org.weishishi.project.application.proposal.FindSimilar;
import org.weishishi.project.application.search.ExportProjects;
import org.weishishi.project.application.search.ListScope;
import org.weishishi.project.application.search.RefreshSearch;
import org.weishishi.project.application.search.SearchProjects;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.proposal.ProposalRepository;
import org.weishishi.project.domain.screening.QuotaBook;
import org.weishishi.project.infrastructure.JpaProjectRepository;
import org.weishishi.project.infrastructure.proposal.JpaEarlierWorks;
import org.weishishi.project.infrastructure.proposal.JpaProposalRepository;
import org.weishishi.project.infrastructure.screening.JpaQuotaBook;
import org.weishishi.project.infrastructure.search.ExcelSheets;
import org.weishishi.project.infrastructure.search.JpaProjectListRepository;
import org.weishishi.project.infrastructure.search.JpaSearchIndexRepository;
import org.weishishi.shared.BusinessClock;

/** The product's own lists, put together without a container on one database. */
final class Shelves {

    final Reader reader = new Reader();
    final SearchProjects search;
    final FindSimilar similar;
    final RefreshSearch refresh;
    final ExportProjects export;
    final org.weishishi.task.domain.NoticeRepository messages;
    final MeetingRepository meetings;
    final ProposalRepository proposals;
    final ProjectRepository projects;
    final TaskLists tasks;
    final NoticeRepository notices;
    final ObjectionRepository objections;
    final ReadPapers papers;
    final QuotaBook quotas;

    Shelves(Database database) throws ReflectiveOperationException {
        BusinessClock clock = () -> OffsetDateTime.parse("2026-11-23T09:00:00+08:00");
        Directory directory = new OrganizationDirectory(
                database.with(new JpaUnitRepository()),
                database.with(new JpaAppointmentRepository()),
                database.with(new JpaPostRepository()),
                clock);
        ListScope scope = new ListScope(directory, new NoRules(), reader, clock);
        JpaProjectListRepository lists = new JpaProjectListRepository(database.em());
        search = new SearchProjects(lists, scope);
        similar = new FindSimilar(new JpaEarlierWorks(database.em()), reader);
        refresh = new RefreshSearch(new JpaSearchIndexRepository(database.em()), clock);
        export = new ExportProjects(lists, scope, new ExcelSheets(), new NoTrail(), reader, directory);
        messages = database.with(new org.weishishi.task.infrastructure.JpaNoticeRepository());
        meetings = database.with(new JpaMeetingRepository());
        proposals = new JpaProposalRepository(database.em());
        projects = database.with(new JpaProjectRepository());
        tasks = database.with(new JpaTaskLists());
        notices = database.with(new JpaNoticeRepository());
        objections = database.with(new JpaObjectionRepository());
        papers = new ReadPapers(
                new JpaPaperRepository(database.em()),
                new JpaSealRepository(database.em()),
                Intercepted.as(DocumentRepository.class, (proxy, method, args) -> {
                    throw new IllegalStateException("a list reads no document");
                }),
                reader,
                clock);
        quotas = new JpaQuotaBook(database.em());
    }
}
