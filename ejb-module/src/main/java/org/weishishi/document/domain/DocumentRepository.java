package org.weishishi.document.domain;

import java.util.List;
import java.util.Optional;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.shared.SubjectRef;

/** 公文库. */
public interface DocumentRepository {

    /** @return the document, empty when there is none */
    Optional<OfficialDocument> find(long id);

    /** @return the newest version from that origin */
    Optional<OfficialDocument> newest(SubjectRef origin, DocumentKind kind);

    /** @return the documents that concern the subject, oldest first */
    List<OfficialDocument> about(SubjectRef subject);

    /** @return whether some document names the file */
    boolean names(String sha256);

    /** Adds a new document and gives it its id. */
    void add(OfficialDocument document);
}
