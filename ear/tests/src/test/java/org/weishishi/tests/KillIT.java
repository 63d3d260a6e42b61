package org.weishishi.tests;

import org.junit.jupiter.api.Test;

/** kill -9 amid acts, on both databases: what was acknowledged is there after the restart. */
class KillIT {

    @Test
    void nothingAcknowledgedIsLostOnH2() throws Exception {
        House house = Houses.h2();
        new KillTrial(house, new TypedProposals(house), new TypedProposals(house), new TypedProposals(house)).run();
    }

    @Test
    void nothingAcknowledgedIsLostOnPostgresNorADecisionOfAChain() throws Exception {
        House house = Houses.postgres();
        new KillTrial(house, new TypedProposals(house), new TypedProposals(house), new DecidedTasks(house)).run();
    }
}
