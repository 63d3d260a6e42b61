package org.weishishi.approval.application.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.weishishi.approval.application.ApprovalNews;
import org.weishishi.task.api.JobHandler;

/** 审批表任务 · after the act, outside its transaction; done twice it gives the same sheet. */
@ApplicationScoped
public class SheetJob implements JobHandler {

    private final OrderSheet sheets;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    SheetJob() {
        this(null);
    }

    /** The door. */
    @Inject
    public SheetJob(OrderSheet sheets) {
        this.sheets = sheets;
    }

    @Override
    public String kind() {
        return ApprovalNews.SHEET;
    }

    @Override
    public void run(JsonObject payload) {
        sheets.order(payload);
    }
}
