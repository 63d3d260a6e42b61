package org.weishishi.project.web.screening;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.screening.AnswerFinding;
import org.weishishi.project.api.screening.AnswerKind;
import org.weishishi.project.api.screening.FindingView;
import org.weishishi.project.api.screening.FindingsView;
import org.weishishi.project.api.screening.HandOverProject;
import org.weishishi.project.api.screening.WaiveFinding;
import org.weishishi.project.application.screening.AnswerFindings;
import org.weishishi.project.application.screening.ReadFindings;
import org.weishishi.project.application.screening.WaiveFindings;
import org.weishishi.project.web.ProjectPage;
import org.weishishi.shell.Confirmation;

/** 检查结果 · on the project file: what the rules say, what was answered, and the answer of the reader. */
@Named
@ViewScoped
public class FindingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadFindings read;

    @Inject
    private AnswerFindings answers;

    @Inject
    private WaiveFindings waivers;

    @Inject
    private ProjectPage page;

    @Inject
    private Confirmation confirmation;

    private @Nullable FindingsView view;
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();

    /** 社区说明. */
    public String answer(FindingView finding) {
        AnswerKind kind = AnswerKind.valueOf(kinds.getOrDefault(finding.name(), AnswerKind.EXPLAIN.name()));
        answers.answer(said(finding, kind, texts));
        return done("project.findings.answered");
    }

    /** 接受说明. */
    public String accept(FindingView finding) {
        answers.judge(said(finding, AnswerKind.ACCEPT, texts));
        return done("project.findings.answered");
    }

    /** 请社区补充. */
    public String askMore(FindingView finding) {
        answers.judge(said(finding, AnswerKind.ASK_MORE, texts));
        return done("project.findings.answered");
    }

    /** 特批. */
    public String waive(FindingView finding) {
        waivers.waive(new WaiveFinding(
                page.getId(),
                finding.rule(),
                finding.key(),
                texts.getOrDefault(finding.name(), ""),
                numbers(files.getOrDefault(finding.name(), ""))));
        return done("project.findings.waived");
    }

    /** @return whether the reader's post may lift it */
    public boolean waives(FindingView finding) {
        String post = getView().waives();
        return finding.holds() && post != null && post.equals(finding.waiverPost());
    }

    /** @return numbers of files kept for a form, as its hidden field tells them: with commas between */
    public static List<Long> numbers(String files) {
        return Stream.of(files.split(",", -1))
                .filter(one -> one.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .toList();
    }

    /** 提交初审. */
    public String handOver() {
        answers.handOver(new HandOverProject(page.getId()));
        return done("project.findings.handedOver");
    }

    private AnswerFinding said(FindingView finding, AnswerKind kind, Map<String, String> typed) {
        return new AnswerFinding(
                page.getId(), finding.rule(), finding.key(), kind, typed.getOrDefault(finding.name(), ""));
    }

    private String done(String key) {
        confirmation.say(key);
        return "/project/project?faces-redirect=true&id=" + page.getId();
    }

    /** @return the findings, read once for the page */
    public FindingsView getView() {
        FindingsView known = view;
        if (known == null) {
            known = read.of(page.getId());
            view = known;
        }
        return known;
    }

    /** @return what the community may say */
    public List<AnswerKind> getChoices() {
        return Arrays.stream(AnswerKind.values()).filter(one -> !one.above()).toList();
    }

    public Map<String, String> getKinds() {
        return kinds;
    }

    /** @return numbers of the files kept for a 特批, with commas, by name of the finding */
    public Map<String, String> getFiles() {
        return files;
    }

    public Map<String, String> getTexts() {
        return texts;
    }
}
