package org.weishishi.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Set;
import org.weishishi.demo.domain.PlayedSteps;
import org.weishishi.demo.domain.Step;
import org.weishishi.document.api.issuing.PaperFile;
import org.weishishi.document.api.issuing.RegisterSeal;
import org.weishishi.document.api.issuing.SealPaper;
import org.weishishi.document.api.numbering.SetOrganCode;
import org.weishishi.document.application.issuing.KeepSeals;
import org.weishishi.document.application.issuing.PutSeal;
import org.weishishi.document.application.issuing.ReadPapers;
import org.weishishi.document.application.numbering.KeepOrganCodes;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;

/** 机关代字、印章登记、用印: the seals of a demonstration are drawn by the product. */
@ApplicationScoped
public class SealPlayer implements Player {

    private final KeepOrganCodes codes;
    private final KeepSeals seals;
    private final PutSeal put;
    private final ReadPapers papers;
    private final Directory directory;
    private final PlayedSteps played;

    @Inject
    public SealPlayer(
            KeepOrganCodes codes,
            KeepSeals seals,
            PutSeal put,
            ReadPapers papers,
            Directory directory,
            PlayedSteps played) {
        this.codes = codes;
        this.seals = seals;
        this.put = put;
        this.papers = papers;
        this.directory = directory;
        this.played = played;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    SealPlayer() {
        this(null, null, null, null, null, null);
    }

    @Override
    public Set<String> verbs() {
        return Set.of("organ", "seal");
    }

    @Override
    public long play(Step step) {
        JsonObject facts = step.facts();
        return step.verb().equals("organ") ? organ(facts) : seal(facts);
    }

    /** Code and seal of an organ; the seal is kept by its office. */
    private long organ(JsonObject facts) {
        UnitView unit = directory.unitByCode(facts.getString("unit")).orElseThrow();
        codes.set(new SetOrganCode(unit.id(), 0, facts.getString("code")));
        long keeper = directory.posts(unit.id()).stream()
                .filter(post -> post.kind().name().endsWith("_OFFICE"))
                .findFirst()
                .orElseThrow()
                .id();
        return seals.register(new RegisterSeal(
                unit.id(),
                directory.officialName(unit.id()),
                keeper,
                facts.getInt("size"),
                LocalDate.parse(facts.getString("from")),
                null,
                new byte[0]));
    }

    private long seal(JsonObject facts) {
        PaperFile file = papers.file(played.made(facts.getString("paper")));
        put.put(new SealPaper(
                file.paper().id(),
                file.paper().version(),
                played.made(facts.getString("seal")),
                facts.getInt("copies")));
        return 0;
    }
}
