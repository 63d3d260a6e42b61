package org.weishishi.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Set;
import org.weishishi.demo.domain.PlayedSteps;
import org.weishishi.demo.domain.Step;
import org.weishishi.project.api.filing.FilingView;
import org.weishishi.project.api.filing.RecordFiling;
import org.weishishi.project.api.filing.ReturnFiling;
import org.weishishi.project.api.filing.SendFiling;
import org.weishishi.project.application.filing.ReadFilings;
import org.weishishi.project.application.filing.RecordFilings;
import org.weishishi.project.application.filing.SendFilings;

/** 报送、退回、登记备案: of the latest filing of a project. */
@ApplicationScoped
public class FilingPlayer implements Player {

    private final ReadFilings filings;
    private final SendFilings send;
    private final RecordFilings record;
    private final PlayedSteps played;

    @Inject
    public FilingPlayer(ReadFilings filings, SendFilings send, RecordFilings record, PlayedSteps played) {
        this.filings = filings;
        this.send = send;
        this.record = record;
        this.played = played;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    FilingPlayer() {
        this(null, null, null, null);
    }

    @Override
    public Set<String> verbs() {
        return Set.of("file-send", "file-return", "file-record");
    }

    @Override
    public long play(Step step) {
        JsonObject facts = step.facts();
        List<FilingView> all = filings.of(played.made(facts.getString("project")));
        FilingView last = all.get(all.size() - 1);
        switch (step.verb()) {
            case "file-send" ->
                send.send(new SendFiling(
                        last.id(),
                        last.version(),
                        facts.getJsonArray("papers").getValuesAs(JsonString::getString),
                        facts.getString("note"),
                        List.of()));
            case "file-return" ->
                record.giveBack(new ReturnFiling(last.id(), last.version(), facts.getString("reason")));
            default -> record.record(new RecordFiling(last.id(), last.version(), facts.getString("remark")));
        }
        return 0;
    }
}
