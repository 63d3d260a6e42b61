package org.weishishi.project.api.declaration;

import java.util.List;

/**
 * 申报问题 · what still holds the hand-over, and where.
 *
 * @param field section of the form it concerns, e.g. {@code budget}
 * @param code bundle key of the text
 * @param args its arguments
 */
public record DeclarationProblem(String field, String code, List<Object> args) {

    /** Copies the list. */
    public DeclarationProblem {
        args = List.copyOf(args);
    }
}
