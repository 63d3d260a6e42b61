package org.weishishi.approval.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.TaskView;
import org.weishishi.approval.application.read.MyTasks;
import org.weishishi.project.api.quota.QuotaView;
import org.weishishi.project.api.screening.FindingsView;
import org.weishishi.project.application.screening.ReadFindings;
import org.weishishi.shared.Money;

/** 并排比较 · what waits, side by side, those of one community together, each with what its community would have left. */
@Named
@RequestScoped
public class CompareApprovalsPage {

    private static final int SHOWN = 12;

    @Inject
    private MyTasks tasks;

    @Inject
    private ReadFindings findings;

    private @Nullable List<Side> sides;

    /**
     * 一列.
     *
     * @param task the task
     * @param quota what its community has this year, null when it is not about a project
     */
    public record Side(TaskView task, @Nullable QuotaView quota) {

        /** @return yuan left by what is approved so far, null without a quota */
        public @Nullable BigDecimal left() {
            QuotaView seen = quota;
            Money given = seen == null ? null : seen.quota();
            return seen == null || given == null
                    ? null
                    : given.yuan().subtract(seen.approved().yuan());
        }

        /** @return yuan left once only this one is approved */
        public @Nullable BigDecimal after() {
            BigDecimal left = left();
            return left == null ? null : left.subtract(task.amount().yuan());
        }

        /** @return yuan left once everything in approval is approved, this one too */
        public @Nullable BigDecimal afterAll() {
            return quota == null ? null : quota.leftAfter(task.amount());
        }
    }

    /** @return the columns */
    public List<Side> getSides() {
        List<Side> read = sides;
        if (read == null) {
            read = tasks.open(null, SHOWN).items().stream()
                    .sorted(Comparator.comparing(TaskView::community))
                    .map(this::side)
                    .toList();
            sides = read;
        }
        return read;
    }

    private Side side(TaskView task) {
        boolean project = task.subject().kind().equals("project");
        return new Side(
                task,
                project
                        ? findings.ifVisible(task.subject().id())
                                .map(FindingsView::quota)
                                .orElse(null)
                        : null);
    }
}
