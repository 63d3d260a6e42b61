package org.weishishi.document.application.issuing;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.issuing.PaperProject;
import org.weishishi.document.api.issuing.PaperText;

/** 拟稿底稿 · the text a draft begins with, in official wording; everything can be changed. */
final class PaperDrafts {

    private static final int BATCH = 100;
    private static final int TITLE = 120;

    private final ResourceBundle words = ResourceBundle.getBundle("org.weishishi.document.messages", Locale.ROOT);

    PaperText propose(DocumentKind kind, String officialName, List<PaperProject> projects) {
        String batch = cut(
                projects.size() == 1
                        ? say("document.draft.one", projects.get(0).name())
                        : say("document.draft.many", projects.get(0).name(), Integer.toString(projects.size())),
                BATCH);
        return new PaperText(
                cut(say("document.draft.title." + kind, officialName, batch), TITLE),
                kind == DocumentKind.FILING_NOTICE ? say("document.draft.streets") : communities(projects),
                say("document.draft.basis"),
                batch,
                "",
                say("document.draft.requirements." + kind).replace(" / ", "\n"),
                "",
                officialName,
                "",
                "");
    }

    /** @return 发文机关标志, e.g. 莲塘街道办事处文件 */
    String mark(String officialName) {
        return say("document.draft.mark", officialName);
    }

    /** @return what stands in the place of the number until one is drawn */
    String unnumbered() {
        return say("document.draft.unnumbered");
    }

    private String communities(List<PaperProject> projects) {
        return projects.stream()
                .map(PaperProject::community)
                .distinct()
                .map(name -> say("document.draft.committee", name))
                .collect(Collectors.joining(say("document.draft.comma")));
    }

    private String say(String key, Object... args) {
        return new MessageFormat(words.getString(key), Locale.ROOT).format(args);
    }

    private static String cut(String text, int max) {
        return text.codePointCount(0, text.length()) <= max ? text : text.substring(0, text.offsetByCodePoints(0, max));
    }
}
