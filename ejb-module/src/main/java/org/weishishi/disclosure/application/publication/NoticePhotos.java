package org.weishishi.disclosure.application.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.weishishi.disclosure.application.notice.PersonalCheck;
import org.weishishi.disclosure.domain.masking.PersonalData;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.NoticeProject;
import org.weishishi.disclosure.domain.posting.PostingProof;
import org.weishishi.disclosure.domain.posting.ProofRepository;
import org.weishishi.document.application.attachment.Attachments;
import org.weishishi.shared.SubjectRef;

/**
 * 公示照片 · the pictures that came with a notice (施工前, 施工后), made anew without what the camera wrote; photographs that prove the
 * posting are none of them. A file name in words is the caption, masked like every text; one a camera gave is not.
 */
@ApplicationScoped
public class NoticePhotos {

    private static final String CAMERA = "[\\p{ASCII}]*";

    private final Attachments attachments;
    private final ProofRepository proofs;
    private final PersonalCheck personal;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    NoticePhotos() {
        this(null, null, null);
    }

    @Inject
    public NoticePhotos(Attachments attachments, ProofRepository proofs, PersonalCheck personal) {
        this.attachments = attachments;
        this.proofs = proofs;
        this.personal = personal;
    }

    /**
     * 一张照片.
     *
     * @param file its name beside the page of the notice
     * @param caption what stands below it
     * @param jpeg its bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Photo(String file, String caption, byte[] jpeg) {}

    /** @return the photographs residents see, in the order they were attached */
    public List<Photo> of(DisclosureNotice notice) throws IOException {
        List<Attachments.Picture> pictures = attachments.pictures(new SubjectRef("notice", notice.id()));
        if (pictures.isEmpty()) {
            return List.of();
        }
        Set<Long> proving =
                proofs.of(notice.id()).stream().map(PostingProof::photoId).collect(Collectors.toSet());
        PersonalData data = personal.of(
                notice.projects().stream().map(NoticeProject::projectId).toList(),
                notice.posting().phone());
        List<Photo> photos = new ArrayList<>();
        for (Attachments.Picture one : pictures) {
            if (!proving.contains(one.id())) {
                int number = photos.size() + 1;
                photos.add(new Photo(
                        notice.origin().code() + "-" + number + ".jpg",
                        caption(data, one.name(), number),
                        attachments.bytes(one.sha256())));
            }
        }
        return List.copyOf(photos);
    }

    private static String caption(PersonalData data, String name, int number) {
        String words = name.substring(0, name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.'));
        return words.matches(CAMERA) ? SiteWords.of("photo", number) : data.mask(words);
    }
}
