package org.weishishi.bench.chain;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.api.Decide;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.approval.api.StartApproval;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.application.Approvals;
import org.weishishi.approval.application.desk.DecideTask;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.JsonParts;
import org.weishishi.shared.Money;
import org.weishishi.shared.SubjectRef;

/** The product: its own use case, through permission, transaction and audit, with notices and outbox. */
final class ProductChain implements Rival {

    /** What approvals of the trial are about. */
    static final String KIND = "trial";

    /** The row was written once more than the course has acts: reading the course for its revision would be work of the trial. */
    private static final String OPEN = "select t.id, c.principal, a.version - 1 from"
            + " approval_task t join approval a on a.id = t.approval_id join account c on c.person_id = t.person_id"
            + " where t.approval_id = ? and t.state = 'OPEN' order by t.id";

    private static final Money SUM = Money.yuan(600_000);

    private final ProductContainer house;
    private final DataSource source;
    private final UnitView community;
    private final AtomicLong subjects;
    private final String title = Rival.text("title");

    ProductChain(ProductContainer house, DataSource source, long firstSubject) throws Exception {
        this.house = house;
        this.source = source;
        this.subjects = new AtomicLong(firstSubject);
        this.community = house.as(
                "", () -> house.bean(Directory.class).unitByCode("440303008001").orElseThrow());
    }

    @Override
    public String start() throws Exception {
        long subject = subjects.getAndIncrement();
        JsonObject project = JsonParts.object().add("name", title + subject).build();
        StartApproval said = new StartApproval(
                new SubjectRef(KIND, subject),
                title + subject,
                community,
                ChainPurpose.PROJECT,
                "luohu-2016",
                new Facts("ENGINEERING", SUM),
                true,
                JsonParts.object().add("project", project).build());
        Callable<Long> start = () -> house.bean(Approvals.class).start(said);
        return Long.toString(
                house.as("liantang.clerk", () -> house.bean(Transactions.class).apart(start)));
    }

    @Override
    public List<Turn> open(String instance) throws Exception {
        List<Turn> turns = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement find = connection.prepareStatement(OPEN)) {
            find.setLong(1, Long.parseLong(instance));
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    turns.add(new Turn(instance, rows.getString(1), rows.getString(2), rows.getLong(3)));
                }
            }
        }
        return turns;
    }

    @Override
    public void decide(Turn turn) throws Exception {
        Decide said = new Decide(Long.parseLong(turn.task()), turn.seen(), DecisionKind.APPROVE_WITH_COMMENT, OPINION);
        Objects.requireNonNull(
                house.as(turn.who(), () -> house.bean(DecideTask.class).decide(said)));
    }

    @Override
    public boolean ended(String instance) throws Exception {
        return "APPROVED".equals(Server.text(source, "select state from approval where id = " + instance));
    }
}
