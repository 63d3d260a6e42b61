package org.weishishi.disclosure.api.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.material.FileView;
import org.weishishi.disclosure.api.material.PhotoView;
import org.weishishi.disclosure.api.period.ExtensionReason;

/**
 * 公示卷 · one notice with its text, its history and what the reader may do; no personal data.
 *
 * @param view what lists show
 * @param text what a person wrote
 * @param figures figures a person entered
 * @param photos its photographs
 * @param files the files that go out with it
 * @param draftedBy unit, post, name
 * @param publishedBy unit, post, name; null before
 * @param extensions every time its period became longer
 * @param chain the original with all corrections and withdrawals, oldest first
 * @param findings what of the text still shows personal data; empty when it may go out
 * @param actions what the reader may do now
 */
public record NoticeFile(
        NoticeView view,
        String text,
        List<Figure> figures,
        List<PhotoView> photos,
        List<FileView> files,
        String draftedBy,
        @Nullable String publishedBy,
        List<Extension> extensions,
        List<Link> chain,
        List<PersonalTrace> findings,
        List<Action> actions) {

    /**
     * 延长.
     *
     * @param reason why
     * @param before the last day it had
     * @param after the last day it got
     * @param words what happened
     */
    public record Extension(ExtensionReason reason, LocalDate before, LocalDate after, String words) {}

    /**
     * 更正链 · another notice of the chain.
     *
     * @param id its number
     * @param kind what it is
     * @param title its title
     * @param state where it stands
     * @param publishedOn null before
     */
    public record Link(
            long id,
            NoticeKind kind,
            String title,
            NoticeState state,
            @Nullable LocalDate publishedOn) {}

    /** What somebody may do with a notice as it stands. */
    public enum Action {
        /** 修改、提交、作废. */
        REVISE,
        /** 复核发布、退回. */
        RELEASE,
        /** 更正. */
        CORRECT,
        /** 撤回. */
        WITHDRAW,
        /** 登记异议. */
        OBJECT,
        /** 报告张贴中断、记录张贴. */
        POST
    }
}
