package org.weishishi.project.web.screening;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.StageReport.Outcome;
import org.weishishi.project.api.review.Judgement;

/** 初审意见 · as it is typed: items one a line, ticks YES, NO or nothing. */
public class JudgementForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String YES = "YES";
    private static final String NO = "NO";

    private Outcome outcome = Outcome.PASSED;
    private String reason = "";
    private String items = "";
    private String costBasis = "";
    private @Nullable Integer days;
    private final Map<String, String> ticks = new HashMap<>();

    /** Begins with what was said before. */
    void take(@Nullable Judgement said) {
        if (said != null) {
            outcome = said.outcome();
            reason = said.reason();
            items = String.join("\n", said.items());
            costBasis = said.costBasis();
            days = said.days();
            said.ticks().forEach((code, applies) -> ticks.put(code, applies ? YES : NO));
        }
    }

    /** @return what was typed */
    Judgement said() {
        Map<String, Boolean> judged = new HashMap<>();
        ticks.forEach((code, tick) -> {
            if (YES.equals(tick) || NO.equals(tick)) {
                judged.put(code, YES.equals(tick));
            }
        });
        List<String> lines =
                outcome == Outcome.RETURNED ? items.lines().map(String::strip).toList() : List.of();
        return new Judgement(outcome, reason, lines, costBasis, days, judged);
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getItems() {
        return items;
    }

    public void setItems(@Nullable String items) {
        this.items = items == null ? "" : items;
    }

    public String getCostBasis() {
        return costBasis;
    }

    public void setCostBasis(@Nullable String costBasis) {
        this.costBasis = costBasis == null ? "" : costBasis;
    }

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer days) {
        this.days = days;
    }

    public Map<String, String> getTicks() {
        return ticks;
    }
}
