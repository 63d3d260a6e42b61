package org.weishishi.micro;

import java.nio.file.Path;
import java.util.Locale;

/**
 * 数据库 · where the data lies: PostgreSQL when {@code WEISHISHI_DB_URL} is set, otherwise an H2 file in the data folder.
 *
 * @param url JDBC address
 * @param user its user
 * @param password its password; never printed
 */
record Database(String url, String user, String password) {

    private static final String FILE = "weishishi";

    /** @return as configured; refuses an address without a user and databases we have no driver for */
    static Database from(Environment environment) throws Refusal {
        String url = environment.value("weishishi.db.url").orElse("");
        String user = environment.value("weishishi.db.user").orElse("");
        String password = environment.value("weishishi.db.password").orElse("");
        if (url.isEmpty()) {
            return embedded(environment.data());
        }
        if (!url.startsWith("jdbc:postgresql:") && !url.startsWith("jdbc:h2:")) {
            throw new Refusal("database.kind", withoutSecrets(url));
        }
        if (user.isEmpty()) {
            throw new Refusal("database.user");
        }
        return new Database(url, user, password);
    }

    private static Database embedded(Path data) {
        // WRITE_DELAY=0: what was acknowledged is on the disk, even after kill -9
        String url = "jdbc:h2:file:" + data.resolve("db").resolve(FILE) + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1";
        return new Database(url, FILE, FILE);
    }

    /** @return the file H2 locks while it is open */
    static Path file(Path data) {
        return data.resolve("db").resolve(FILE + ".mv.db");
    }

    boolean isPostgres() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** @return whether it is the file in the data folder */
    boolean isEmbedded() {
        return url.startsWith("jdbc:h2:file:");
    }

    String driver() {
        return isPostgres() ? "org.postgresql.Driver" : "org.h2.Driver";
    }

    String dataSource() {
        return isPostgres() ? "org.postgresql.ds.PGSimpleDataSource" : "org.h2.jdbcx.JdbcDataSource";
    }

    /** @return the address without its parameters, which may hold a password */
    String shown() {
        return withoutSecrets(url);
    }

    /** Hands the settings to the server's connection pool (postboot.asadmin). */
    void publish() {
        System.setProperty("weishishi.pool.class", dataSource());
        System.setProperty("weishishi.pool.url", url);
        System.setProperty("weishishi.pool.user", user);
        System.setProperty("weishishi.pool.password", password);
    }

    private static String withoutSecrets(String url) {
        String plain = url.replaceFirst("//[^/@]*@", "//");
        int end = plain.toLowerCase(Locale.ROOT).indexOf(plain.startsWith("jdbc:h2:") ? ';' : '?');
        return end < 0 ? plain : plain.substring(0, end);
    }
}
