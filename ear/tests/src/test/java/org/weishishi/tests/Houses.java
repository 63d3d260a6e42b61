package org.weishishi.tests;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The two demo houses that all tests of one run share: one on embedded H2, one on a real PostgreSQL. Started when first asked for. */
final class Houses {

    private static @Nullable House h2;
    private static @Nullable House postgres;

    private Houses() {}

    static synchronized House h2() {
        if (h2 == null) {
            h2 = new House("h2", Map.of("WEISHISHI_DEMO", "true")).start();
        }
        return h2;
    }

    static synchronized House postgres() throws IOException {
        if (postgres == null) {
            EmbeddedPostgres database = EmbeddedPostgres.builder().start();
            postgres = new House(
                            "postgres",
                            Map.of(
                                    "WEISHISHI_DEMO",
                                    "true",
                                    "WEISHISHI_DB_URL",
                                    "jdbc:postgresql://localhost:" + database.getPort() + "/postgres",
                                    "WEISHISHI_DB_USER",
                                    "postgres",
                                    "WEISHISHI_DB_PASSWORD",
                                    "postgres"))
                    .start();
        }
        return postgres;
    }
}
