package org.weishishi.document.application;

import org.weishishi.document.api.DocumentRequest;
import org.weishishi.document.domain.numbering.Series;

/** 已编号公文 · registers red-headed papers, whose number was drawn after they were signed. */
public interface NumberedDocuments {

    /** @return the id of the document: registered now under the number, rendered after the commit */
    long issue(DocumentRequest request, Series number);
}
