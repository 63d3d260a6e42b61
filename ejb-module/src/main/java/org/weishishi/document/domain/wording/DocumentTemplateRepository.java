package org.weishishi.document.domain.wording;

import java.util.List;
import java.util.Optional;
import org.weishishi.document.api.DocumentKind;

/** 模板库 · the versions that did not come with the product. */
public interface DocumentTemplateRepository {

    Optional<DocumentTemplate> find(long id);

    /** @return the version of that number */
    Optional<DocumentTemplate> version(DocumentKind kind, int no);

    /** @return the versions of the kind, latest first */
    List<DocumentTemplate> of(DocumentKind kind);

    /** Adds a version; it has its id afterwards. Two people who draft at once get a conflict, not one number. */
    void add(DocumentTemplate template);
}
