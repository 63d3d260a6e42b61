package org.weishishi.project.application.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weishishi.document.application.ContentOwner;
import org.weishishi.project.domain.intake.ImportRepository;

/** 导入的文件 · what was imported stays in the content store, as it came. */
@ApplicationScoped
public class ImportFiles implements ContentOwner {

    private final ImportRepository imports;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ImportFiles() {
        this(null);
    }

    @Inject
    public ImportFiles(ImportRepository imports) {
        this.imports = imports;
    }

    @Override
    public boolean names(String sha256) {
        return imports.names(sha256);
    }
}
