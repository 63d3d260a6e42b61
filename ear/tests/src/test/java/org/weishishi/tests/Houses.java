package org.weishishi.tests;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The demo houses that all tests of one run share: on embedded H2, on a real PostgreSQL, and one whose clock nobody moves. Started when first asked for. */
final class Houses {

    private static @Nullable House h2;
    private static @Nullable House postgres;
    private static @Nullable House residents;
    private static @Nullable House chains;
    private static @Nullable House council;

    private Houses() {}

    static synchronized House h2() {
        if (h2 == null) {
            h2 = new House("h2", Map.of("WEISHISHI_DEMO", "true")).start();
        }
        return h2;
    }

    /** Where the clock of the demo stands still, so that the notice that runs at its start runs. */
    static synchronized House residents() {
        if (residents == null) {
            residents = new House("residents", Map.of("WEISHISHI_DEMO", "true")).start();
        }
        return residents;
    }

    /** Where a chain is changed, which no other journey is to meet. */
    static synchronized House chains() {
        if (chains == null) {
            chains = new House("chains", Map.of("WEISHISHI_DEMO", "true")).start();
        }
        return chains;
    }

    /** Where meetings are held under the rules as they are shipped. */
    static synchronized House council() {
        if (council == null) {
            council = new House("council", Map.of("WEISHISHI_DEMO", "true")).start();
        }
        return council;
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
