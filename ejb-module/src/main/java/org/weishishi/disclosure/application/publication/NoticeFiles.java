package org.weishishi.disclosure.application.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.weishishi.disclosure.domain.material.NoticeFileRef;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.document.application.attachment.Attachments;

/** 公开附件 · the files beside the page of a notice, as they were attached and checked. */
@ApplicationScoped
public class NoticeFiles {

    private final Attachments attachments;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    NoticeFiles() {
        this(null);
    }

    @Inject
    public NoticeFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Says in the model of the page what lies beside it: {@code files} with address and name. */
    static void tell(DisclosureNotice notice, Map<String, Object> model) {
        List<Map<String, String>> files = new ArrayList<>();
        for (NoticeFileRef one : notice.content().files()) {
            files.add(Map.of("href", file(notice, files.size() + 1, one), "name", one.name()));
        }
        SiteWords.list(model, "files", "hasFiles", files);
    }

    /** Adds the bytes of what lies beside the page of the notice. */
    void add(DisclosureNotice notice, String folder, SiteFiles out) throws IOException {
        int number = 0;
        for (NoticeFileRef one : notice.content().files()) {
            number++;
            out.add(folder + file(notice, number, one), attachments.bytes(one.sha256()), one.sha256());
        }
    }

    private static String file(DisclosureNotice notice, int number, NoticeFileRef one) {
        return notice.origin().code() + "-f" + number + one.ending();
    }
}
