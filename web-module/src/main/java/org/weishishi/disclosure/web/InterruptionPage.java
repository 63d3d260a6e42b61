package org.weishishi.disclosure.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.notice.NoticeView;
import org.weishishi.disclosure.api.period.ReportInterruption;
import org.weishishi.disclosure.application.period.ExtendPeriod;
import org.weishishi.shell.Confirmation;

/** 报告张贴中断 · on the page of a running notice. */
@Named
@ViewScoped
public class InterruptionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExtendPeriod extend;

    @Inject
    private Confirmation confirmation;

    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private String words = "";

    /** Makes up for the days lost. */
    public String report(NoticeView notice) {
        if (from != null && to != null) {
            LocalDate until =
                    extend.interrupted(new ReportInterruption(notice.id(), notice.version(), from, to, words));
            confirmation.say("disclosure.notice.extended", until);
        }
        return "/disclosure/notice?faces-redirect=true&id=" + notice.id();
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
