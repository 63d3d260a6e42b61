package org.weishishi.project.application.filing;

import jakarta.inject.Inject;
import org.weishishi.project.api.filing.RecordFiling;
import org.weishishi.project.api.filing.ReturnFiling;
import org.weishishi.project.application.filing.FilingAccess.Held;
import org.weishishi.project.domain.filing.Filing;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 登记备案 · the receiving office records what a street sent, or gives it back to be put right; it decides nothing of the project. */
@UseCase
public class RecordFilings {

    private final FilingAccess access;
    private final FilingRules rules;
    private final FilingEnd end;
    private final FilingNews news;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    RecordFilings() {
        this(null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public RecordFilings(FilingAccess access, FilingRules rules, FilingEnd end, FilingNews news) {
        this.access = access;
        this.rules = rules;
        this.end = end;
        this.news = news;
    }

    /** 登记 · {@code NOT_FOUND} for another office; conflicts of {@link Filing#file}, {@code project.error.notInStage}, {@code project.error.suspended}. */
    @Allowed(Permission.FILING_RECORD)
    public void record(RecordFiling said) {
        Held held = access.ofReceiver(said.filingId());
        end.recorded(held, said.version(), said.remark(), access.doer());
    }

    /** 退回补正 · {@code NOT_FOUND} for another office; refusals and conflicts of {@link Filing#giveBack} and as above. */
    @Allowed(Permission.FILING_RECORD)
    public void giveBack(ReturnFiling said) {
        Held held = access.ofReceiver(said.filingId());
        Filing filing = held.filing();
        filing.giveBack(
                said.version(),
                said.reason(),
                access.doer(),
                access.last(rules.of(filing).sendDays()));
        news.returned(held.project(), filing, said.reason().strip());
    }
}
