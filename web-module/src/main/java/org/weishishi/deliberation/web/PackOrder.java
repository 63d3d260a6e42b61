package org.weishishi.deliberation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.weishishi.deliberation.api.meeting.PrintPapers;
import org.weishishi.deliberation.application.meeting.PrintPack;
import org.weishishi.shell.Confirmation;

/** 会议材料 · orders the papers of a meeting on paper. */
@Named
@RequestScoped
public class PackOrder {

    @Inject
    MeetingPage page;

    @Inject
    PrintPack pack;

    @Inject
    Confirmation confirmation;

    /** 打印会议材料. */
    public String print() {
        pack.print(new PrintPapers(page.getId(), "pack-" + page.key()));
        confirmation.say("deliberation.meeting.packDone");
        return page.again();
    }
}
