package org.weishishi.project.api.intake;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 放弃导入 · takes nothing of a checked file; the file may be given again.
 *
 * @param id number of the import
 */
public record DropImport(long id) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("import", id);
    }
}
