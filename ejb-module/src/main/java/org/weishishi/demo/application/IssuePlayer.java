package org.weishishi.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Set;
import org.weishishi.demo.domain.PlayedSteps;
import org.weishishi.demo.domain.Step;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.issuing.DraftPaper;
import org.weishishi.document.api.issuing.MovePaper;
import org.weishishi.document.api.issuing.PaperFile;
import org.weishishi.document.api.issuing.SavePaper;
import org.weishishi.document.application.issuing.DraftPapers;
import org.weishishi.document.application.issuing.MovePapers;
import org.weishishi.document.application.issuing.ReadPapers;

/** 拟稿、核稿、签发、编号: each hand-over by its own account. */
@ApplicationScoped
public class IssuePlayer implements Player {

    private final DraftPapers drafts;
    private final MovePapers moves;
    private final ReadPapers papers;
    private final PlayedSteps played;

    @Inject
    public IssuePlayer(DraftPapers drafts, MovePapers moves, ReadPapers papers, PlayedSteps played) {
        this.drafts = drafts;
        this.moves = moves;
        this.papers = papers;
        this.played = played;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    IssuePlayer() {
        this(null, null, null, null);
    }

    @Override
    public Set<String> verbs() {
        return Set.of("paper", "send", "check", "sign", "number");
    }

    @Override
    public long play(Step step) {
        JsonObject facts = step.facts();
        if (step.verb().equals("paper")) {
            return drafts.draft(new DraftPaper(
                    DocumentKind.valueOf(facts.getString("kind")),
                    facts.getJsonArray("projects").getValuesAs(JsonString.class).stream()
                            .map(key -> played.made(key.getString()))
                            .toList()));
        }
        PaperFile file = papers.file(played.made(facts.getString("paper")));
        MovePaper move = new MovePaper(file.paper().id(), file.paper().version(), facts.getString("note", ""));
        switch (step.verb()) {
            case "send" -> drafts.submit(new SavePaper(move.id(), move.version(), file.text()));
            case "check" -> moves.pass(move);
            case "sign" -> moves.sign(move);
            default -> moves.number(move);
        }
        return 0;
    }
}
