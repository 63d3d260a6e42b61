package org.weishishi.document.infrastructure;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * 启用登记簿 · writes the first row of a register in a transaction of its own, so that two first documents of a year wait for
 * each other instead of one failing. An unused register starts at 0 and leaves no gap.
 */
@ApplicationScoped
public class RegisterCounterOpening {

    private static final String INTEGRITY = "23";

    @Resource(lookup = "jdbc/weishishi")
    private DataSource database;

    /** For the container, which sets the database. */
    @SuppressWarnings("NullAway")
    RegisterCounterOpening() {
        this(null);
    }

    RegisterCounterOpening(DataSource database) {
        this.database = database;
    }

    /** Opens the register; {@link RegisterOpenException} when another transaction does so at the same moment. */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public void open(String id) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into register_counter (id, last_no) select cast(? as varchar(120)), 0 where not exists"
                                + " (select 1 from register_counter where id = ?)")) {
            insert.setString(1, id);
            insert.setString(2, id);
            insert.executeUpdate();
        } catch (SQLException e) {
            if (e.getSQLState() != null && e.getSQLState().startsWith(INTEGRITY)) {
                throw new RegisterOpenException(id, e);
            }
            throw new IllegalStateException("register " + id + " cannot be opened", e);
        }
    }
}
