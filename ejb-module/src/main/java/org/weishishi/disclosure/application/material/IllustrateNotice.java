package org.weishishi.disclosure.application.material;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.weishishi.disclosure.api.material.AddPhoto;
import org.weishishi.disclosure.api.material.AttachFile;
import org.weishishi.disclosure.api.material.DropMaterial;
import org.weishishi.disclosure.api.material.MaterialKind;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.NoticeKind;
import org.weishishi.disclosure.application.notice.NoticeScope;
import org.weishishi.disclosure.domain.Wording;
import org.weishishi.disclosure.domain.material.NoticeFileRef;
import org.weishishi.disclosure.domain.material.NoticePhoto;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.NoticeContent;
import org.weishishi.document.application.attachment.Attachments;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/** 公示配图和附件 · photographs before, during and after the work, and files; only while the notice is a draft. */
@UseCase
public class IllustrateNotice {

    private static final int MOST_PHOTOS = 12;
    private static final int MOST_FILES = 5;

    private final NoticeScope scope;
    private final Attachments attachments;
    private final AttachedTexts texts;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    IllustrateNotice() {
        this(null, null, null);
    }

    @Inject
    public IllustrateNotice(NoticeScope scope, Attachments attachments, AttachedTexts texts) {
        this.scope = scope;
        this.attachments = attachments;
        this.texts = texts;
    }

    /** Refusals {@code disclosure.error.photoStage}, {@code .photoMost}, {@code .photoPicture}, {@code .caption}. */
    @Allowed(Permission.DISCLOSURE_PUBLISH)
    public void add(AddPhoto command) {
        DisclosureNotice notice = draft(command.noticeId(), command.version());
        if (notice.origin().stage() == DisclosureStage.RESOLUTION) {
            throw BusinessException.refused("disclosure.error.photoStage");
        }
        List<NoticePhoto> photos = new ArrayList<>(notice.content().photos());
        room(photos.size(), MOST_PHOTOS, "disclosure.error.photoMost");
        String caption = Wording.require(command.caption(), 60, "disclosure.error.caption");
        attachments.bind(List.of(command.attachment()), subject(notice), scope.actor());
        String small = attachments
                .picture(command.attachment(), subject(notice))
                .orElseThrow(() -> BusinessException.refused("disclosure.error.photoPicture"));
        photos.add(new NoticePhoto(command.attachment(), small, command.moment(), caption));
        write(notice, notice.content().showing(photos));
    }

    /** Refusals {@code disclosure.error.fileMost}, {@code .fileKind} for what has no text, {@code .fileNoText} for a scan. */
    @Allowed(Permission.DISCLOSURE_PUBLISH)
    public void attach(AttachFile command) {
        DisclosureNotice notice = draft(command.noticeId(), command.version());
        List<NoticeFileRef> files = new ArrayList<>(notice.content().files());
        room(files.size(), MOST_FILES, "disclosure.error.fileMost");
        attachments.bind(List.of(command.attachment()), subject(notice), scope.actor());
        Attachments.KeptFile file =
                attachments.bound(command.attachment(), subject(notice)).orElseThrow();
        texts.requireReadable(file);
        files.add(new NoticeFileRef(
                command.attachment(), file.sha256(), file.view().name()));
        write(notice, notice.content().attaching(files));
    }

    /** 移除 · refused ({@code disclosure.error.noMaterial}) when there is none at that place. */
    @Allowed(Permission.DISCLOSURE_PUBLISH)
    public void drop(DropMaterial command) {
        DisclosureNotice notice = draft(command.noticeId(), command.version());
        NoticeContent now = notice.content();
        if (command.kind() == MaterialKind.PHOTO) {
            List<NoticePhoto> photos = new ArrayList<>(now.photos());
            gone(notice, at(photos, command.position()).attachment());
            photos.remove(command.position() - 1);
            write(notice, now.showing(photos));
        } else {
            List<NoticeFileRef> files = new ArrayList<>(now.files());
            gone(notice, at(files, command.position()).attachment());
            files.remove(command.position() - 1);
            write(notice, now.attaching(files));
        }
    }

    /** What a correction took over stays with the notice it came from. */
    private void gone(DisclosureNotice notice, long attachment) {
        attachments.remove(
                attachment, subject(notice), scope.actor().by(), scope.entry().at());
    }

    private static <T> T at(List<T> all, int position) {
        if (position < 1 || position > all.size()) {
            throw BusinessException.notFound("disclosure.error.noMaterial");
        }
        return all.get(position - 1);
    }

    private static void room(int there, int most, String code) {
        if (there >= most) {
            throw BusinessException.refused(code, most);
        }
    }

    private DisclosureNotice draft(long id, int version) {
        DisclosureNotice notice = scope.notice(id, version);
        if (notice.origin().kind() == NoticeKind.WITHDRAWAL) {
            throw BusinessException.conflict("disclosure.error.state", notice.title());
        }
        return notice;
    }

    private static void write(DisclosureNotice notice, NoticeContent content) {
        notice.revise(notice.title(), content, notice.posting());
    }

    private static SubjectRef subject(DisclosureNotice notice) {
        return new SubjectRef("notice", notice.id());
    }
}
