package org.weishishi.project.api.intake;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 导入正确的行 · takes the good rows of a checked file.
 *
 * @param id number of the import
 */
public record TakeImport(long id) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("import", id);
    }
}
