package org.weishishi.disclosure.application.posting;

import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.disclosure.api.notice.NoticeKind;
import org.weishishi.disclosure.api.posting.ProofView;
import org.weishishi.disclosure.api.posting.ProvePosting;
import org.weishishi.disclosure.application.notice.NoticeScope;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.posting.PostingProof;
import org.weishishi.disclosure.domain.posting.ProofRepository;
import org.weishishi.document.application.attachment.Attachments;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/** 记录张贴 · photographs with time, place and who, at the start, in between and at the end. */
@UseCase
public class RecordPosting {

    private final NoticeScope scope;
    private final ProofRepository proofs;
    private final Attachments attachments;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    RecordPosting() {
        this(null, null, null);
    }

    @Inject
    public RecordPosting(NoticeScope scope, ProofRepository proofs, Attachments attachments) {
        this.scope = scope;
        this.proofs = proofs;
        this.attachments = attachments;
    }

    /** Keeps the photographs with the notice for good; refusals {@code disclosure.error.photo…} say what is wrong. */
    @Allowed(Permission.DISCLOSURE_PUBLISH)
    public void prove(ProvePosting command) {
        DisclosureNotice notice = scope.locked(command.noticeId());
        if (!notice.state().open() || notice.origin().kind() == NoticeKind.WITHDRAWAL) {
            throw BusinessException.conflict("disclosure.error.state", notice.title());
        }
        if (command.photos().isEmpty()) {
            throw BusinessException.refused("disclosure.error.photoMissing");
        }
        PostingProof.Shot shot =
                new PostingProof.Shot(command.carrier(), command.moment(), command.takenAt(), command.place());
        command.photos()
                .forEach(photo ->
                        proofs.add(new PostingProof(notice.id(), shot, notice.period(), photo, scope.entry())));
        attachments.bind(command.photos(), new SubjectRef("notice", notice.id()), scope.actor());
    }

    /** @return the proofs of a notice, by the time they were taken */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public List<ProofView> of(long noticeId) {
        return proofs.of(scope.notice(noticeId).id()).stream()
                .map(one -> new ProofView(
                        one.carrier(),
                        one.moment(),
                        one.takenAt(),
                        one.place(),
                        one.recorded().who(),
                        one.photoId()))
                .toList();
    }
}
