package org.weishishi.project.api.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 导入行 · one row of a file.
 *
 * @param row its number in the file, as Excel shows it
 * @param state what became of it
 * @param texts what stands in the known columns, in their order
 * @param problems what is wrong with it
 * @param madeId number of what was made of it, null while nothing was
 */
public record ImportLineView(
        int row,
        LineState state,
        List<String> texts,
        List<ImportProblem> problems,
        @Nullable Long madeId) {

    /** Copies the lists. */
    public ImportLineView {
        texts = List.copyOf(texts);
        problems = List.copyOf(problems);
    }
}
