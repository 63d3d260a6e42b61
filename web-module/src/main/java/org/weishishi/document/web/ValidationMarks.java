package org.weishishi.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.FileRow;
import org.weishishi.document.application.file.InspectFiles;
import org.weishishi.shared.Permission;
import org.weishishi.shell.Viewer;

/** 校验标记 · beside each document: what the validator said of its present file. In pages {@code #{validations}}. */
@Named("validations")
@RequestScoped
public class ValidationMarks {

    @Inject
    private InspectFiles files;

    @Inject
    private Viewer viewer;

    /** @return the record of the present file, null where there is none or the post reads no documents */
    public @Nullable FileRow of(long documentId) {
        List<FileRow> rows = viewer.may(Permission.PROJECT_READ) ? files.of(documentId) : List.of();
        return rows.isEmpty() ? null : rows.get(rows.size() - 1);
    }
}
