package org.weishishi.approval.domain.operation.control;

import java.util.List;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.domain.course.Happening;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Opinion;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.course.Work.Line;
import org.weishishi.organization.api.Holder;
import org.weishishi.shared.BusinessException;

/**
 * 抄送、传阅 · lets others read it; remarks they write never enter the opinion columns.
 *
 * @param circulate 传阅 with a receipt, else 抄送
 * @param persons who
 * @param words what for, may be empty
 */
public record Share(boolean circulate, List<Holder> persons, String words) implements Operation {

    /** Most people at once. */
    public static final int MOST = 50;

    /** Copies the list. */
    public Share {
        persons = List.copyOf(persons);
    }

    @Override
    public OperationKind kind() {
        return circulate ? OperationKind.CIRCULATE : OperationKind.COPY;
    }

    @Override
    public void on(Work work) {
        work.guard().participant();
        String said = Opinion.checked(words);
        if (persons.isEmpty() || persons.size() > MOST) {
            throw BusinessException.refused("approval.error.readers", MOST, persons.size());
        }
        work.record(new Line(
                kind(),
                work.course().current().orElse(null),
                List.of(),
                said,
                persons.stream().map(Work::who).toList(),
                null,
                null));
        work.tell(
                circulate ? Happening.Kind.CIRCULATED : Happening.Kind.COPIED,
                persons.stream().map(Holder::personId).toList(),
                0,
                Work.who(work.agent().by()));
    }
}
