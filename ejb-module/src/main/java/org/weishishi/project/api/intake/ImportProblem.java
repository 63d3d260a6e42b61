package org.weishishi.project.api.intake;

import java.util.List;

/**
 * 行内错误 · one thing that is wrong with a row.
 *
 * @param place letters of the column, empty when the row as a whole is meant
 * @param column head of the column, empty as above
 * @param value what stands there, cut after 60 characters
 * @param code bundle key that says what is wrong and what is allowed
 * @param args arguments of that text
 */
public record ImportProblem(String place, String column, String value, String code, List<String> args) {

    /** Copies the list. */
    public ImportProblem {
        args = List.copyOf(args);
    }
}
