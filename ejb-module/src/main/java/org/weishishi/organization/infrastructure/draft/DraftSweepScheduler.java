package org.weishishi.organization.infrastructure.draft;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.weishishi.organization.application.draft.KeepDraft;
import org.weishishi.shared.AsSystem;

/** 每夜清理草稿 · forgets old drafts; several nodes may do so at once. */
@Singleton
public class DraftSweepScheduler {

    @Inject
    private KeepDraft drafts;

    @Inject
    private AsSystem system;

    @Schedule(hour = "3", minute = "40", persistent = false)
    void nightly() throws Exception {
        system.call(drafts::forgetOld);
    }
}
