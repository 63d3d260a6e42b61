package org.weishishi.micro;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;

/** 数据库检查 · the database answers and lets us in, asked before the server starts, within seconds. */
final class DatabaseCheck {

    private DatabaseCheck() {}

    /** Refuses when the database is not reachable, refuses the user, or does not exist. */
    static void check(Database database, Driver driver) throws Refusal {
        Properties login = new Properties();
        login.setProperty("user", database.user());
        login.setProperty("password", database.password());
        login.setProperty("connectTimeout", "5");
        login.setProperty("loginTimeout", "8");
        try (Connection connection = driver.connect(database.url(), login)) {
            if (connection == null) {
                throw new Refusal("database.kind", database.shown());
            }
        } catch (SQLException e) {
            throw refusal(database, e);
        }
    }

    private static Refusal refusal(Database database, SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.startsWith("28")) {
            return new Refusal("database.password", database.shown(), database.user());
        }
        if (state.equals("3D000")) {
            return new Refusal("database.missing", database.shown());
        }
        return new Refusal("database.unreachable", database.shown(), firstLine(e));
    }

    private static String firstLine(SQLException e) {
        String message = e.getMessage();
        return message == null ? e.getSQLState() : message.lines().findFirst().orElse("");
    }
}
