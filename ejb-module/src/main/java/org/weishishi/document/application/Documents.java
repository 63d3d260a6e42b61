package org.weishishi.document.application;

import java.util.List;
import org.weishishi.document.api.DocumentRequest;
import org.weishishi.document.api.DocumentView;
import org.weishishi.shared.SubjectRef;

/** 公文登记 · registers documents for other contexts, in their transaction; called inside use cases. */
public interface Documents {

    /** @return the id of the document: numbered and registered now, rendered after the commit */
    long request(DocumentRequest request);

    /** @return the documents that concern the subject, oldest first */
    List<DocumentView> about(SubjectRef subject);
}
