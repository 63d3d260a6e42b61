package org.weishishi.document.domain.verification;

import java.util.List;
import java.util.Optional;
import org.weishishi.document.domain.OfficialDocument;

/** 已登记公文 · found by anybody who holds one: by its code, by its snapshot, by the document that took its place. */
public interface IssuedDocumentRepository {

    /** @return the document of that code, with dashes as printed */
    Optional<OfficialDocument> byCode(String code);

    /** @return documents made of the snapshot with that hash */
    List<OfficialDocument> ofSnapshot(String snapshotHash);

    /** @return the document that took the place of this one */
    Optional<OfficialDocument> successor(long id);

    /** @return the document of that number */
    Optional<OfficialDocument> find(long id);
}
