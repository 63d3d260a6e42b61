package org.weishishi.tests;

import java.io.IOException;

/** One kind of act of a {@link KillTrial}, done by one thread until the process is gone. */
interface Acts {

    /** Does one act and remembers that it was acknowledged. */
    void act() throws IOException, InterruptedException;

    /** @return whether so many were acknowledged that the process may be killed */
    boolean enough();

    /** After the restart: every acknowledged act is there again. */
    void areStillThere() throws IOException, InterruptedException;
}
