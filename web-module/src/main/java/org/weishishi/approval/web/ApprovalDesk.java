package org.weishishi.approval.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.TaskView;
import org.weishishi.approval.application.read.MyTasks;
import org.weishishi.organization.api.Actor;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shell.DeskItem;
import org.weishishi.shell.DeskSource;

/** 审批待办 · tasks of the approval chain that wait for the post acted in. */
@ApplicationScoped
public class ApprovalDesk implements DeskSource {
    private static final int SHOWN = 50;

    private final @Nullable MyTasks tasks;

    /** For the CDI proxy. */
    ApprovalDesk() {
        this.tasks = null;
    }

    @Inject
    ApprovalDesk(MyTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<DeskItem> waiting(Actor actor) {
        return tasks == null || !actor.may(Permission.APPROVAL_DECIDE)
                ? List.of()
                : tasks.open(null, SHOWN).items().stream()
                        .map(ApprovalDesk::item)
                        .toList();
    }

    /** The last day counts to its end. */
    private static DeskItem item(TaskView task) {
        return new DeskItem(
                "approval",
                task.title(),
                task.community(),
                task.step(),
                task.amount(),
                task.amountDemonstration(),
                task.due()
                        .plusDays(1)
                        .atStartOfDay(BusinessClock.ZONE)
                        .toOffsetDateTime()
                        .minusSeconds(1),
                "/approval/decide-task.xhtml?id=" + task.id());
    }
}
