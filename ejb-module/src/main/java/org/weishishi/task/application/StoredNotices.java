package org.weishishi.task.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.SubjectRef;
import org.weishishi.task.domain.Notice;
import org.weishishi.task.domain.NoticeRepository;

/** 通知的实现 · a row in the running transaction. */
@ApplicationScoped
public class StoredNotices implements Notices {

    private final NoticeRepository notices;
    private final BusinessClock clock;

    @Inject
    public StoredNotices(NoticeRepository notices, BusinessClock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    StoredNotices() {
        this(null, null);
    }

    @Override
    public void tell(long personId, String messageKey, List<String> args, SubjectRef subject) {
        notices.add(new Notice(personId, messageKey, args, subject, clock.now()));
    }
}
