package org.weishishi.approval.web.chain;

import java.io.Serializable;
import org.weishishi.approval.api.chain.TimeOut;

/** 超时表单 · what happens when nobody acts, while it is edited. */
public class TimeOutForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private int remindBefore;
    private int escalateAfter;
    private TimeOut.Automatic automatic;
    private int automaticAfter;

    /** That rule. */
    TimeOutForm(TimeOut rule) {
        this.remindBefore = rule.remindBefore();
        this.escalateAfter = rule.escalateAfter();
        this.automatic = rule.automatic();
        this.automaticAfter = rule.automaticAfter();
    }

    TimeOut rule() {
        return new TimeOut(remindBefore, escalateAfter, automatic, automaticAfter);
    }

    public int getRemindBefore() {
        return remindBefore;
    }

    public void setRemindBefore(int remindBefore) {
        this.remindBefore = remindBefore;
    }

    public int getEscalateAfter() {
        return escalateAfter;
    }

    public void setEscalateAfter(int escalateAfter) {
        this.escalateAfter = escalateAfter;
    }

    public TimeOut.Automatic getAutomatic() {
        return automatic;
    }

    public void setAutomatic(TimeOut.Automatic automatic) {
        this.automatic = automatic;
    }

    public int getAutomaticAfter() {
        return automaticAfter;
    }

    public void setAutomaticAfter(int automaticAfter) {
        this.automaticAfter = automaticAfter;
    }
}
