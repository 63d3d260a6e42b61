package org.weishishi.project.api.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.OfferedTerms;

/**
 * 申报卷 · the declaration of a project as its page and its form need it.
 *
 * @param content the latest version that was declared
 * @param number its number, 0 when the project is older than versions
 * @param versions every version, newest first
 * @param voted number of the version the council resolved on, null before
 * @param problems what holds the hand-over now
 * @param terms what the rules of the project offer
 */
public record DeclarationFile(
        DeclaredContent content,
        int number,
        List<VersionView> versions,
        @Nullable Integer voted,
        List<DeclarationProblem> problems,
        OfferedTerms terms) {

    /** Copies the lists. */
    public DeclarationFile {
        versions = List.copyOf(versions);
        problems = List.copyOf(problems);
    }
}
