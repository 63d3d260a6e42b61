package org.weishishi.project.application.filing;

import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.project.domain.filing.FilingRepository;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/** 期满视为无意见 · what the receiving office did not question until the last day is filed by the program, which says so. */
@UseCase
public class EndFilings {

    private static final int MOST = 500;

    private final FilingRepository filings;
    private final FilingAccess access;
    private final FilingEnd end;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    EndFilings() {
        this(null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public EndFilings(FilingRepository filings, FilingAccess access, FilingEnd end, BusinessClock clock) {
        this.filings = filings;
        this.access = access;
        this.end = end;
        this.clock = clock;
    }

    /** @return numbers of filings whose last day is over, in order, at most 500 of those above that number: 0 for the first, the last one for the next */
    @Allowed(value = Permission.SYSTEM, kind = Allowed.Kind.READ)
    public List<Long> due(long after) {
        return filings.unquestioned(clock.today(), after, MOST);
    }

    /** Ends one of them; conflict {@code project.error.filingState} when somebody was quicker. @return the filing */
    @Allowed(Permission.SYSTEM)
    public SubjectRef end(long id) {
        FilingAccess.Held held = access.ofAny(id);
        end.unquestioned(held, access.doer());
        return new SubjectRef("filing", id);
    }
}
