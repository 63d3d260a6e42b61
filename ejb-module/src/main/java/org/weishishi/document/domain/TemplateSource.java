package org.weishishi.document.domain;

import jakarta.json.JsonObject;
import org.weishishi.document.api.DocumentKind;

/** 模板来源 · the wording of each kind, by version. A version that a document was made with never changes and never goes. */
public interface TemplateSource {

    /** @return the version new documents are made with */
    int current(DocumentKind kind);

    /** @return the wording, shape in docs/documents.md */
    JsonObject template(DocumentKind kind, int version);
}
