package org.weishishi.bench.chain;

import java.util.List;
import java.util.ResourceBundle;

/** Something that runs the chain: 社区 → 街道三个科室会签 → 街道 → 区 → 市, seven decisions. */
interface Rival {

    /** How many decisions one instance takes. */
    int DECISIONS = 7;

    /** What everybody writes. */
    String OPINION = text("opinion");

    /**
     * Somebody's turn.
     *
     * @param instance the instance
     * @param task the task
     * @param who who decides it
     * @param seen what the person saw of it
     */
    record Turn(String instance, String task, String who, long seen) {}

    /** @return that word of the trial, Chinese as everything people write in it */
    static String text(String key) {
        return ResourceBundle.getBundle("org.weishishi.bench.chain.chain").getString(key);
    }

    /** Opens one instance. @return its number */
    String start() throws Exception;

    /** @return whose turn it is */
    List<Turn> open(String instance) throws Exception;

    /** Approves, in a transaction of its own. */
    void decide(Turn turn) throws Exception;

    /** @return whether the instance came to its end */
    boolean ended(String instance) throws Exception;
}
