package org.weishishi.document.application.file;

/** 成文记录 · told of every file that is stored for a document, in the transaction that names it; called inside use cases. */
@FunctionalInterface
public interface ProducedFiles {

    /**
     * Records the file and has it validated after the commit. Telling it twice changes nothing.
     *
     * @param documentId the document
     * @param sha256 its name in the content store
     * @param size bytes
     */
    void produced(long documentId, String sha256, long size);
}
