package org.weishishi.document.application.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weishishi.document.application.ContentOwner;
import org.weishishi.document.domain.issuing.SealRepository;

/** 印模文件 · pictures of seals stay in the content store as long as the register of seals names them. */
@ApplicationScoped
public class SealPictureFiles implements ContentOwner {

    private final SealRepository seals;

    @Inject
    public SealPictureFiles(SealRepository seals) {
        this.seals = seals;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    SealPictureFiles() {
        this(null);
    }

    @Override
    public boolean names(String sha256) {
        return seals.names(sha256);
    }
}
