package org.weishishi.deliberation.domain.resolution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.domain.meeting.AgendaItem;
import org.weishishi.deliberation.domain.tally.Verdict;

/** 决议事项 · one item of a resolution with its result. */
@Embeddable
public class ResolutionItem {

    @Column(name = "item_position", nullable = false)
    private int position;

    @Column(name = "project_id", nullable = false)
    private long projectId;

    @Column(name = "project_name", nullable = false)
    private String name;

    @Column(name = "in_favour", nullable = false)
    private int inFavour;

    @Column(name = "against", nullable = false)
    private int against;

    @Column(name = "abstained", nullable = false)
    private int abstained;

    @Enumerated(EnumType.STRING)
    @Column(name = "result", nullable = false)
    private Outcome result;

    @Column(name = "granted")
    private @Nullable BigDecimal granted;

    protected ResolutionItem() {}

    ResolutionItem(AgendaItem item, Verdict verdict) {
        var counted = verdict.counted();
        Votes votes = counted == null ? new Votes(0, 0, 0) : counted.votes();
        this.position = item.position();
        this.projectId = item.project().projectId();
        this.name = item.project().name();
        this.inFavour = votes.inFavour();
        this.against = votes.against();
        this.abstained = votes.abstained();
        this.result = verdict.outcome();
        this.granted = item.granted();
    }

    public int position() {
        return position;
    }

    public long projectId() {
        return projectId;
    }

    public String name() {
        return name;
    }

    public Votes votes() {
        return new Votes(inFavour, against, abstained);
    }

    public Outcome result() {
        return result;
    }

    public @Nullable BigDecimal granted() {
        return granted;
    }
}
