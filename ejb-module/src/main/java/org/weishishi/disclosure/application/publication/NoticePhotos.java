package org.weishishi.disclosure.application.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.weishishi.disclosure.domain.material.NoticePhoto;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.document.application.attachment.Attachments;

/** 公示照片 · the photographs in a notice as residents see them: pictures made anew without what the camera wrote, with their words. */
@ApplicationScoped
public class NoticePhotos {

    private final Attachments attachments;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    NoticePhotos() {
        this(null);
    }

    @Inject
    public NoticePhotos(Attachments attachments) {
        this.attachments = attachments;
    }

    /**
     * 一张照片.
     *
     * @param file its name beside the page of the notice
     * @param caption what stands below it
     * @param jpeg its bytes
     * @param sha256 of its bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Photo(String file, String caption, byte[] jpeg, String sha256) {}

    /** @return the photographs residents see, in the order of the notice */
    public List<Photo> of(DisclosureNotice notice) throws IOException {
        List<Photo> photos = new ArrayList<>();
        for (NoticePhoto one : notice.content().photos()) {
            photos.add(new Photo(
                    notice.origin().code() + "-" + (photos.size() + 1) + ".jpg",
                    SiteWords.of("photo", SiteWords.name(one.moment()), one.caption()),
                    attachments.bytes(one.sha256()),
                    one.sha256()));
        }
        return List.copyOf(photos);
    }
}
