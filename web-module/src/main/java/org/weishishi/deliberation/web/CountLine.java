package org.weishishi.deliberation.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.meeting.AgendaItemView;
import org.weishishi.deliberation.api.tally.Outcome;

/** 得票 · how many papers name one item of a choice. */
public class CountLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int item;
    private final String name;
    private final boolean tied;
    private @Nullable Integer votes;

    CountLine(AgendaItemView one) {
        this.item = one.position();
        this.name = one.name();
        // a tie over money has a grant, which waits; no round of a choice is held about money
        this.tied = one.live().outcome() == Outcome.TIED && one.live().grant() == null;
    }

    public int getItem() {
        return item;
    }

    public String getName() {
        return name;
    }

    /** @return whether a further round would be about it */
    public boolean isTied() {
        return tied;
    }

    public @Nullable Integer getVotes() {
        return votes;
    }

    public void setVotes(@Nullable Integer votes) {
        this.votes = votes;
    }
}
