package org.weishishi.document.web.digest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.weishishi.document.api.DigestView;
import org.weishishi.document.application.digest.DigestBook;

/** 公开每日摘要 · the lists of all days, for anybody. */
@Named
@RequestScoped
public class PublicDigestsPage {

    @Inject
    private DigestBook book;

    public List<DigestView> getRows() {
        return book.latest();
    }
}
