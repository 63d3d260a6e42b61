package org.weishishi.disclosure.application.resident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.api.objection.ObjectedBody;
import org.weishishi.disclosure.api.resident.Submission;
import org.weishishi.disclosure.api.resident.SubmissionKind;
import org.weishishi.disclosure.application.notice.OfficialWords;
import org.weishishi.disclosure.application.objection.ObjectionDesk;
import org.weishishi.disclosure.application.publication.PublicationQueue;
import org.weishishi.disclosure.domain.Entry;
import org.weishishi.disclosure.domain.Wording;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.NoticeRepository;
import org.weishishi.disclosure.domain.objection.Objection;
import org.weishishi.disclosure.domain.objection.Objector;
import org.weishishi.disclosure.domain.resident.ResidentSubmission;
import org.weishishi.disclosure.domain.resident.SubmissionRepository;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.CanonicalJson;

/** 接收居民提交 · takes each once, whether it came by our page or by the website's file; the same again gives the same receipt. */
@ApplicationScoped
public class Submissions {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PLACES = 10;

    private final NoticeRepository notices;
    private final SubmissionRepository submissions;
    private final ObjectionDesk desk;
    private final PublicationQueue queue;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    Submissions() {
        this(null, null, null, null, null);
    }

    @Inject
    public Submissions(
            NoticeRepository notices,
            SubmissionRepository submissions,
            ObjectionDesk desk,
            PublicationQueue queue,
            BusinessClock clock) {
        this.notices = notices;
        this.submissions = submissions;
        this.desk = desk;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * 受理.
     *
     * @param receipt our number
     * @param already whether the same had come before; then nothing changed
     */
    public record Taken(String receipt, boolean already) {}

    /** @return the notice residents speak about; the same refusal for a draft, a wrong code and no code */
    DisclosureNotice notice(String code) {
        return notices.ofCode(code)
                .filter(one -> one.state().open())
                .orElseThrow(() -> BusinessException.notFound("disclosure.site.unknown"));
    }

    /** Takes it; refusals {@code disclosure.site.unknown}, {@code .closed}, {@code .invalid}, {@code .project}. */
    Taken take(Submission said) {
        DisclosureNotice notice = notices.lock(notice(said.notice()).id()).orElseThrow();
        boolean rating = said.kind() == SubmissionKind.SATISFACTION;
        String text = valid(said, rating);
        String receipt = receipt();
        String fingerprint = CanonicalJson.sha256(rating ? receipt : words(said, text));
        Optional<ResidentSubmission> known = submissions.same(notice.rootId(), fingerprint, said.externalId());
        if (known.isPresent()) {
            return new Taken(known.get().receipt(), true);
        }
        if (rating) {
            requireResult(notice, said);
        } else {
            object(notice, said, text);
        }
        submissions.add(new ResidentSubmission(
                said.kind(),
                notice.rootId(),
                new ResidentSubmission.Marks(receipt, fingerprint, said.externalId()),
                new ResidentSubmission.Words(said.score(), rating ? text : "", said.channel(), said.at())));
        queue.changed(notice);
        return new Taken(receipt, false);
    }

    /** What makes an objection the same one: its words, and the project where one is named. */
    private static String words(Submission said, String text) {
        String project = said.project().isEmpty() ? "" : said.project() + "\n";
        return said.kind() + "\n" + project + text.replaceAll("\\s+", " ");
    }

    /** @return the project named, null for the whole notice; refusal {@code disclosure.site.project} for one that is not in it */
    private static @Nullable Long project(DisclosureNotice notice, String code) {
        return code.isEmpty()
                ? null
                : notice.standing().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> BusinessException.refused("disclosure.site.project"))
                        .projectId();
    }

    private static String valid(Submission said, boolean rating) {
        if (rating) {
            if (said.score() < 1 || said.score() > 5) {
                throw BusinessException.refused("disclosure.site.invalid");
            }
            return said.text().isBlank() ? "" : Wording.require(said.text(), 500, "disclosure.site.invalid");
        }
        return Wording.require(said.text(), 2000, "disclosure.site.invalid");
    }

    private void requireResult(DisclosureNotice notice, Submission said) {
        boolean ahead = said.at().isAfter(clock.now());
        if (ahead
                || notice.origin().stage() != DisclosureStage.RESULT
                || !notice.state().counts()) {
            throw BusinessException.refused("disclosure.site.closed");
        }
    }

    private void object(DisclosureNotice notice, Submission said, String text) {
        var day = said.at().atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
        boolean late = !notice.period().takes(day) || said.at().isAfter(clock.now());
        if (late || notice.state() == NoticeState.WITHDRAWN) {
            throw BusinessException.refused("disclosure.site.closed");
        }
        desk.register(
                notice,
                new Objection.Letter(
                        project(notice, said.project()), said.channel(), ObjectedBody.COMMUNITY, said.at(), text),
                new Objector.Words(said.name(), said.contact()),
                new Entry(
                        OfficialWords.of(
                                "disclosure.ObjectionChannel." + said.channel().name()),
                        clock.now()));
    }

    private static String receipt() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < PLACES; i++) {
            code.append(i == PLACES / 2 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
