package org.weishishi.project.application.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport;
import org.weishishi.project.api.StageReport.Outcome;
import org.weishishi.project.application.ProjectSequencer;
import org.weishishi.project.application.filing.FilingAccess.Held;
import org.weishishi.project.domain.filing.Doer;
import org.weishishi.project.domain.filing.Filing;
import org.weishishi.shared.JsonParts;

/** 备案办结 · receipt and number, the road goes on, street and community are told; all in one transaction. */
@ApplicationScoped
public class FilingEnd {

    private final FilingReceipt receipt;
    private final ProjectSequencer sequencer;
    private final FilingNews news;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    FilingEnd() {
        this(null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public FilingEnd(FilingReceipt receipt, ProjectSequencer sequencer, FilingNews news) {
        this.receipt = receipt;
        this.sequencer = sequencer;
        this.news = news;
    }

    /** 登记: the office records it. */
    void recorded(Held held, long shown, String remark, Doer doer) {
        held.filing().requireSent(shown);
        String number = receipt.order(held.project(), held.filing(), doer, remark, false);
        held.filing().file(shown, number, remark, doer);
        goOn(held, number, doer, false);
    }

    /** 期满: nobody questioned it. */
    void unquestioned(Held held, Doer program) {
        held.filing().requireUnquestioned(program.today());
        String number = receipt.order(held.project(), held.filing(), program, "", true);
        held.filing().fileUnquestioned(number, program);
        goOn(held, number, program, true);
    }

    private void goOn(Held held, String number, Doer doer, boolean silent) {
        Filing filing = held.filing();
        JsonObject facts = JsonParts.object()
                .add("filing", filing.id())
                .add("number", number)
                .add("on", doer.today().toString())
                .add("silent", silent)
                .build();
        sequencer.advance(
                held.project(),
                new StageReport(filing.projectId(), StageKind.FILING, filing.stageKey(), Outcome.PASSED, facts, null));
        news.filed(held.project(), filing, number);
    }
}
