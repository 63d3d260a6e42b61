package org.weishishi.house;

import jakarta.json.Json;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.weishishi.approval.api.ApprovalFile;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.approval.api.StartApproval;
import org.weishishi.approval.api.TaskFile;
import org.weishishi.approval.api.TaskView;
import org.weishishi.approval.api.act.PersonInPost;
import org.weishishi.approval.api.book.ChainRow;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.api.book.DraftVersion;
import org.weishishi.approval.api.book.MoveVersion;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.application.Approvals;
import org.weishishi.approval.application.book.DraftChain;
import org.weishishi.approval.application.read.MyTasks;
import org.weishishi.approval.domain.SeatRepository;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.Money;
import org.weishishi.shared.Page;
import org.weishishi.shared.SubjectRef;

/** 试件 · subjects of 莲塘社区 that are approved without being projects, on the shipped chains, on 2016-09-05. */
final class TrialCase {

    static final LocalDate TODAY = LocalDate.of(2016, 9, 5);

    private final OpenHouse house;
    private final LiantangCase play;
    private long subjects = 1000;

    TrialCase(OpenHouse house) {
        this.house = house;
        this.play = new LiantangCase(house);
        house.at(TODAY + "T09:00:00+08:00");
    }

    LiantangCase play() {
        return play;
    }

    /** Of a project of 600,000 yuan, or of a smaller one without countersign. @return subject number */
    long start(long yuan) {
        return start(yuan, ChainPurpose.PROJECT);
    }

    long start(long yuan, ChainPurpose purpose) {
        return start(purpose, facts(yuan));
    }

    long start(ChainPurpose purpose, Facts facts) {
        house.as("liantang.clerk");
        long subject = subjects++;
        house.stored().in(() -> house.room(Approvals.class).start(said(subject, purpose, facts)));
        return subject;
    }

    private static Facts facts(long yuan) {
        return new Facts("ENGINEERING", Money.yuan(yuan));
    }

    /** 重新送审 · of what was returned, for another sum. */
    void again(long subject, long yuan) {
        again(subject, facts(yuan));
    }

    void again(long subject, Facts facts) {
        house.as("liantang.clerk");
        house.stored().in(() -> {
            house.room(Approvals.class).resubmit(said(subject, ChainPurpose.PROJECT, facts), "已按意见修改");
            return null;
        });
    }

    private StartApproval said(long subject, ChainPurpose purpose, Facts facts) {
        return new StartApproval(
                new SubjectRef("trial", subject),
                "莲塘社区监控系统" + subject,
                house.room(Directory.class).unit(play.communityId()),
                purpose,
                "luohu-2016",
                facts,
                true,
                Json.createObjectBuilder()
                        .add(
                                "project",
                                Json.createObjectBuilder()
                                        .add("name", "监控")
                                        .add("amount", facts.amount().yuan())
                                        .add("proposer", "莲塘社区居委会")
                                        .add("kind", "工程类")
                                        .add("amountDemonstration", true))
                        .build());
    }

    ApprovalFile file(long subject) {
        return house.stored()
                .in(() -> house.room(Approvals.class)
                        .latest(new SubjectRef("trial", subject))
                        .orElseThrow());
    }

    /** The task of whoever acts now. */
    TaskFile mine(long subject) {
        return house.call(MyTasks.class, "file", play.task(subject));
    }

    void approve(long subject, String... accounts) {
        Arrays.asList(accounts).forEach(who -> play.decide(who, subject, DecisionKind.APPROVE, ""));
    }

    PersonInPost person(String name, PostKind kind) {
        Holder holder = house.stored()
                .in(() -> house.room(SeatRepository.class)
                        .named(name, List.of(kind), TODAY, 1)
                        .get(0));
        return new PersonInPost(holder.personId(), holder.postId());
    }

    /** 待办 of whoever acts now. */
    List<TaskView> open() {
        return house.<Page<TaskView>>call(MyTasks.class, "open", null, 100).items();
    }

    /** @return the version of that chain in force, with those steps instead, in force today */
    ChainScope changed(String chain, UnaryOperator<List<ApprovalStep>> steps) {
        house.as("admin");
        ChainScope now =
                house.<ChainRow>call(DraftChain.class, "inForce", chain).scope();
        ApprovalChain c = now.chain();
        return new ChainScope(
                now.purpose(),
                now.kinds(),
                now.amountFrom(),
                now.amountBelow(),
                TODAY,
                new ApprovalChain(c.key(), c.version(), c.name(), c.profile(), c.policies(), steps.apply(c.steps())),
                now.sources());
    }

    /** One person drafts it, another releases it. */
    void release(ChainScope scope) {
        house.as("admin");
        long draft = house.<Long>call(DraftChain.class, "draft", new DraftVersion(0, 0, scope, "试"));
        ChainRow row = house.call(DraftChain.class, "version", draft);
        house.as("security");
        house.call(DraftChain.class, "release", new MoveVersion(draft, row.seen()));
    }
}
