package org.weishishi.approval.application;

import java.util.Optional;
import org.weishishi.approval.api.WaitingPaper;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Paper;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Verdict;
import org.weishishi.approval.domain.course.Work;

/** 待确认的代填意见 · reads it from the course. */
public final class WaitingPapers {

    private WaitingPapers() {}

    /** @return what waits for the task of that number */
    public static Optional<Paper> of(Course course, int task) {
        return course.task(task).filter(Task::isOpen).map(Task::paper);
    }

    /** @return as pages show it */
    public static WaitingPaper view(Paper paper) {
        return new WaitingPaper(
                paper.verdict() == Verdict.APPROVE, paper.opinion(), Work.who(paper.enteredBy()), paper.at());
    }
}
