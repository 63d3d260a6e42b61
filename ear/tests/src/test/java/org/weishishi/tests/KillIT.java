package org.weishishi.tests;

import org.junit.jupiter.api.Test;

/** kill -9 amid acts, on both databases: what was acknowledged is there after the restart. */
class KillIT {

    @Test
    void nothingAcknowledgedIsLostOnH2() throws Exception {
        new KillTrial(Houses.h2()).run();
    }

    @Test
    void nothingAcknowledgedIsLostOnPostgres() throws Exception {
        new KillTrial(Houses.postgres()).run();
    }
}
