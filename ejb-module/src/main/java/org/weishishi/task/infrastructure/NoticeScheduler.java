package org.weishishi.task.infrastructure;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.weishishi.shared.AsSystem;
import org.weishishi.task.application.SettleNotices;

/** 每夜清理通知 · settles notices of what is over, page by page; several nodes may do so at once. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeScheduler {

    @Inject
    private SettleNotices notices;

    @Inject
    private AsSystem system;

    @Schedule(hour = "3", minute = "55", persistent = false)
    void nightly() throws Exception {
        system.call(() -> {
            long last = notices.settle(0);
            while (last != 0) {
                last = notices.settle(last);
            }
            return last;
        });
    }
}
