package org.weishishi.disclosure.application.resident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.weishishi.disclosure.api.objection.ObjectionChannel;
import org.weishishi.disclosure.api.resident.Submission;
import org.weishishi.disclosure.api.resident.SubmissionKind;
import org.weishishi.disclosure.application.notice.OfficialWords;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.NoticeRepository;
import org.weishishi.disclosure.domain.publication.PageTemplates;
import org.weishishi.disclosure.domain.publication.SitePaths;
import org.weishishi.document.application.FinishedFiles;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.BusinessClock;

/**
 * 居民提交 · for anybody, without login. Not a use case: nobody acts, so there is no permission to ask; what came in names its channel as
 * who registered it.
 */
@ApplicationScoped
public class ResidentVoice {

    private final Submissions submissions;
    private final NoticeRepository notices;
    private final Directory directory;
    private final PageTemplates templates;
    private final FinishedFiles files;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    ResidentVoice() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ResidentVoice(
            Submissions submissions,
            NoticeRepository notices,
            Directory directory,
            PageTemplates templates,
            FinishedFiles files,
            BusinessClock clock) {
        this.submissions = submissions;
        this.notices = notices;
        this.directory = directory;
        this.templates = templates;
        this.files = files;
        this.clock = clock;
    }

    /** @return the receipt; refusals as the pages say them */
    @Transactional
    public Submissions.Taken take(SubmissionKind kind, Form form) {
        return submissions.take(new Submission(
                kind,
                form.notice(),
                form.project(),
                form.text(),
                form.name(),
                form.contact(),
                form.score(),
                clock.now(),
                ObjectionChannel.PAGE,
                ""));
    }

    /**
     * 表单 · as a browser sent it.
     *
     * @param notice public code of the notice
     * @param project 项目编号 objected to, empty for the whole notice
     * @param text 内容
     * @param name 姓名, may be empty
     * @param contact 联系方式, may be empty
     * @param score 1 to 5, 0 for none
     */
    public record Form(String notice, String project, String text, String name, String contact, int score) {

        /** Says which notice, nothing else: this goes into logs. */
        @Override
        public String toString() {
            return "Form[" + notice + "]";
        }
    }

    /** @return path of the page of that notice inside the folder, empty when residents may not read it */
    @Transactional
    public Optional<String> page(String code) {
        return notices.ofCode(code).filter(one -> one.state().open()).map(this::path);
    }

    /** @return path of the page of the notice that paper is about, empty when there is none residents may read */
    @Transactional
    public Optional<String> pageOfPaper(String verificationCode) {
        return files.about(verificationCode, "notice")
                .flatMap(notices::find)
                .filter(one -> one.state().open())
                .map(this::path);
    }

    private String path(DisclosureNotice notice) {
        return SitePaths.notice(
                directory.unit(notice.communityId()).code(), notice.origin().code());
    }

    /** @return the page that answers a form */
    public byte[] answer(Answer answer) {
        Map<String, Object> model = new HashMap<>();
        String title = OfficialWords.of("disclosure.site." + answer.head());
        model.put("root", answer.root());
        model.put("title", title);
        model.put("head", title);
        model.put("words", answer.words());
        model.put("receipt", answer.receipt());
        model.put("typed", answer.typed());
        model.put("back", answer.back());
        return templates.fill("answer.html", model);
    }

    /**
     * 答复页.
     *
     * @param root address of the public pages, with / at its end
     * @param head key of its title under {@code disclosure.site}
     * @param words what it says
     * @param receipt 受理编号, empty for none
     * @param typed what a refused form said, so that nothing typed is lost; empty for none
     * @param back address of the notice, empty for none
     */
    public record Answer(String root, String head, String words, String receipt, String typed, String back) {

        /** A page that says that there is nothing. */
        public static Answer notFound(String root) {
            return new Answer(root, "notFound", OfficialWords.of("disclosure.site.notFoundWords"), "", "", "");
        }

        /** Says which page, not what somebody wrote: this goes into logs. */
        @Override
        public String toString() {
            return "Answer[" + head + "]";
        }
    }
}
