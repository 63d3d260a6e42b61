package org.weishishi.house;

import java.util.List;
import org.weishishi.approval.api.Decide;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.approval.api.PreparedDecision;
import org.weishishi.approval.api.SignDecision;
import org.weishishi.approval.api.TaskFile;
import org.weishishi.approval.api.TaskView;
import org.weishishi.approval.application.desk.DecideTask;
import org.weishishi.approval.application.read.MyTasks;
import org.weishishi.approval.application.sheet.SheetJob;
import org.weishishi.disclosure.api.notice.DraftResolution;
import org.weishishi.disclosure.api.notice.MoveNotice;
import org.weishishi.disclosure.api.notice.NoticeView;
import org.weishishi.disclosure.api.notice.PostingWords;
import org.weishishi.disclosure.application.notice.BrowseNotices;
import org.weishishi.disclosure.application.notice.DraftNotice;
import org.weishishi.disclosure.application.notice.EndNotices;
import org.weishishi.disclosure.application.notice.ReleaseNotice;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectFile;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.project.api.SubmitProject;
import org.weishishi.project.api.declaration.SaveDeclaration;
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.MergeProposals;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.api.screening.HandOverProject;
import org.weishishi.project.application.ReadProject;
import org.weishishi.project.application.SubmitForApproval;
import org.weishishi.project.application.consultation.Consult;
import org.weishishi.project.application.declaration.EditDeclaration;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.project.application.screening.AnswerFindings;
import org.weishishi.project.declaration.Plans;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;
import org.weishishi.shared.Page;
import org.weishishi.signature.api.BringSignature;
import org.weishishi.signature.api.DemoPin;

/** 莲塘社区, August 2016, through the doors: each method is what the people do on one day. */
public final class LiantangCase extends CouncilDays {

    private static final List<String> NAMES = List.of("莲塘社区中秋邻里节", "莲塘社区社会组织扶持项目", "莲塘社区议事会规则培训𰻝");

    private final OpenHouse house;
    private final StreetDesk desk;

    /** Nothing has happened yet. */
    public LiantangCase(OpenHouse house) {
        super(house);
        this.house = house;
        this.desk = new StreetDesk(house);
    }

    /** Three proposals become three projects. @return their numbers */
    public List<Long> projects(boolean demonstration) {
        house.at("2016-07-18T09:00:00+08:00");
        house.as("liantang.clerk");
        return NAMES.stream().map(name -> project(name, demonstration)).toList();
    }

    private long project(String name, boolean demonstration) {
        long proposal = house.<Long>call(
                Intake.class,
                "enter",
                new EnterProposal("建议" + name, "刘㛃", ProposerCategory.RESIDENT, ProposalChannel.VISIT));
        long id = merged(proposal, details(name, 86_000, demonstration));
        declare(id, details(name, 86_000, demonstration));
        handOver(id);
        return id;
    }

    /** A proposal of whoever acts becomes a draft, of which only the outline is declared. @return its number */
    public long drafted(String name) {
        long proposal = house.<Long>call(
                Intake.class,
                "enter",
                new EnterProposal("建议" + name, "刘㛃", ProposerCategory.RESIDENT, ProposalChannel.VISIT));
        return merged(proposal, details(name, 86_000));
    }

    private long merged(long proposal, ProjectDetails details) {
        return house.<Long>call(Intake.class, "merge", new MergeProposals(List.of(proposal), details));
    }

    /** The clerk completes the declaration of a drafted project. */
    public void declare(long project, ProjectDetails details) {
        house.call(
                EditDeclaration.class, "save", new SaveDeclaration(project, 1, details, Plans.complete(details), ""));
    }

    /** The clerk hands the project to the street, where nothing found holds it. */
    public void handOverIfFree(long project) {
        try {
            handOver(project);
        } catch (BusinessException held) {
            if (!held.code().equals("project.error.openBlocks")) {
                throw held;
            }
        }
    }

    /** The clerk hands the project to the street. */
    public void handOver(long project) {
        house.call(AnswerFindings.class, "handOver", new HandOverProject(project));
    }

    /** @return what the clerk declares for a service of that price */
    public ProjectDetails details(String name, int yuan) {
        return details(name, yuan, true);
    }

    private static ProjectDetails details(String name, int yuan, boolean demonstration) {
        return new ProjectDetails(
                name,
                ProjectKind.SERVICE,
                "ACTIVITY",
                "莲塘社区居委会",
                Money.yuan(yuan),
                demonstration,
                "内容",
                "莲塘社区文化广场",
                "全体居民");
    }

    /** The street screens and consults. */
    public void signOff(List<Long> projects) {
        house.as("liantang.street");
        for (long id : projects) {
            house.at("2016-07-22T15:00:00+08:00");
            desk.accept(id);
            desk.screen(id);
            house.at("2016-07-27T15:00:00+08:00");
            house.call(Consult.class, "record", StreetDesk.consulted(id));
        }
    }

    /** The result is drafted, submitted and released on August 5. @return the number of the notice */
    public long publish(long meeting) {
        house.at("2016-08-05T09:00:00+08:00");
        long notice = draft(meeting);
        releaseNotice(notice);
        house.as("liantang.clerk");
        return notice;
    }

    /** The clerk drafts the result and submits it. @return the number of the notice */
    public long draft(long meeting) {
        house.as("liantang.clerk");
        long notice = house.<Long>call(DraftNotice.class, "result", disclosure(meeting));
        house.call(DraftNotice.class, "submit", move(notice));
        return notice;
    }

    /** The party secretary releases it. */
    public void releaseNotice(long notice) {
        house.as("liantang.secretary");
        house.call(ReleaseNotice.class, "release", move(notice));
    }

    /** @return the notice as it is read now */
    public MoveNotice move(long notice) {
        return new MoveNotice(
                notice,
                house.<NoticeView>call(BrowseNotices.class, "one", notice).version());
    }

    /** @return what the clerk types to draft it */
    public DraftResolution disclosure(long meeting) {
        return new DraftResolution(
                communityId(), meeting, "", new PostingWords("宣传栏", "居委会", "0755-00000000", "社区工作站"));
    }

    /** The sweep of that moment. @return how many notices ended */
    public int sweep(String time) {
        house.at(time);
        house.asSystem();
        List<Long> due = house.call(EndNotices.class, "due");
        due.forEach(id -> house.call(EndNotices.class, "end", id));
        return due.size();
    }

    /** The clerk submits. */
    public void submit(long project) {
        house.as("liantang.clerk");
        house.call(SubmitForApproval.class, "submit", new SubmitProject(project, ""));
    }

    /** Projects that stand before their approval, the first of them submitted on August 15. @return their numbers */
    public List<Long> submitted(boolean demonstration) {
        List<Long> projects = projects(demonstration);
        signOff(projects);
        publish(resolve(projects));
        sweep("2016-08-13T00:00:20+08:00");
        house.at("2016-08-15T10:00:00+08:00");
        submit(projects.get(0));
        return projects;
    }

    /** That account finds the project on its desk and decides. */
    public void decide(String account, long project, DecisionKind kind, String opinion) {
        house.as(account);
        sign(decision(project, kind, opinion));
    }

    /** Looks at what is signed and signs it with the demo key. */
    public void sign(Decide said) {
        PreparedDecision shown = house.call(DecideTask.class, "prepare", said);
        BringSignature pin = new BringSignature(shown.signature().id(), DemoPin.PIN, "");
        house.call(DecideTask.class, "sign", new SignDecision(said, pin));
    }

    /** @return what the one who acts now would send for the project on their desk */
    public Decide decision(long project, DecisionKind kind, String opinion) {
        TaskFile file = house.call(MyTasks.class, "file", task(project));
        return new Decide(file.task().id(), file.approval().revision(), kind, opinion);
    }

    /** @return the open task of the one who acts now */
    public long task(long project) {
        Page<TaskView> open = house.call(MyTasks.class, "open", null, 100);
        return open.items().stream()
                .filter(task -> task.subject().id() == project)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not on this desk: " + project))
                .id();
    }

    /** @return the file, as the one who acts now may see it */
    public ProjectFile file(long project) {
        house.jobs(SheetJob.class);
        return house.call(ReadProject.class, "file", project);
    }
}
