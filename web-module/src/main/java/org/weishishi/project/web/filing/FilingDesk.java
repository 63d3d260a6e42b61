package org.weishishi.project.web.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.Actor;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.api.filing.FilingQuery;
import org.weishishi.project.api.filing.FilingRow;
import org.weishishi.project.api.filing.FilingState;
import org.weishishi.project.application.filing.ReadFilings;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shell.DeskItem;
import org.weishishi.shell.DeskSource;
import org.weishishi.shell.Messages;

/** 备案待办 · filings that wait for the street or for the office that records them. */
@ApplicationScoped
public class FilingDesk implements DeskSource {

    private static final int SHOWN = 20;

    private final @Nullable ReadFilings read;
    private final @Nullable Messages messages;

    /** For the CDI proxy. */
    FilingDesk() {
        this.read = null;
        this.messages = null;
    }

    @Inject
    FilingDesk(ReadFilings read, Messages messages) {
        this.read = read;
        this.messages = messages;
    }

    @Override
    public List<DeskItem> waiting(Actor actor) {
        ReadFilings filings = read;
        Messages texts = messages;
        boolean may = actor.may(Permission.FILING_SEND) || actor.may(Permission.FILING_RECORD);
        return filings == null || texts == null || !may
                ? List.of()
                : filings.page(new FilingQuery(FilingQuery.Tab.OURS, null, SHOWN)).items().stream()
                        .map(row -> item(row, texts))
                        .toList();
    }

    private static DeskItem item(FilingRow row, Messages texts) {
        ProjectView project = row.project();
        return new DeskItem(
                "filing",
                project.name(),
                project.communityName() + " · " + texts.term("project.ProjectKind", project.kind(), project.kindName()),
                texts.get("shell.desk.step." + step(row.filing().state())),
                project.amount(),
                project.amountIsDemonstration(),
                row.filing()
                        .due()
                        .plusDays(1)
                        .atStartOfDay(BusinessClock.ZONE)
                        .minusSeconds(1)
                        .toOffsetDateTime(),
                "/project/filing.xhtml?id=" + row.filing().id());
    }

    private static String step(FilingState state) {
        return switch (state) {
            case SENT -> "FILING_SENT";
            case RETURNED -> "FILING_RETURNED";
            default -> "FILING";
        };
    }
}
