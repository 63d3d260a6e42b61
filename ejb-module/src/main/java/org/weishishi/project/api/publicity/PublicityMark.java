package org.weishishi.project.api.publicity;

import java.util.List;

/**
 * 证据标记 · what a room says of one row of one project: sound, or weak with the reason and the one action that mends it.
 *
 * @param projectId the project
 * @param row which of the six
 * @param weak whether the evidence does not stand
 * @param reason bundle key of what is weak, with the clause; empty when sound
 * @param args arguments of that text
 * @param address page where it is mended, from the root of the application; empty when sound
 */
public record PublicityMark(
        long projectId, PublicityRow row, boolean weak, String reason, List<String> args, String address) {

    /** @return a mark that says the evidence stands */
    public static PublicityMark sound(long projectId, PublicityRow row) {
        return new PublicityMark(projectId, row, false, "", List.of(), "");
    }
}
