package org.weishishi.project.domain;

import org.weishishi.project.api.RecordSignOff;
import org.weishishi.project.api.StageReport;
import org.weishishi.shared.BusinessException;

/** 初审/商议意见 · what the street office wrote, checked: a refusal needs its reason ({@code project.error.reasonMissing}). */
public final class SignOffOpinion {

    private final String opinion;
    private final String participants;

    /** Checks lengths: opinion up to 1000, participants up to 500 characters. */
    public SignOffOpinion(RecordSignOff said) {
        this.opinion = ProjectText.optional("opinion", said.opinion(), 1000);
        this.participants = ProjectText.optional("participants", said.participants(), 500);
        if (said.outcome() == StageReport.Outcome.REFUSED && opinion.isEmpty()) {
            throw BusinessException.refused("project.error.reasonMissing");
        }
    }

    public String opinion() {
        return opinion;
    }

    public String participants() {
        return participants;
    }
}
