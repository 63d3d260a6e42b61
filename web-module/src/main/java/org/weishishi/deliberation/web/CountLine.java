package org.weishishi.deliberation.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** 得票 · how many papers name one item of a choice. */
public class CountLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int item;
    private final String name;
    private final boolean tied;
    private @Nullable Integer votes;

    CountLine(int item, String name, boolean tied) {
        this.item = item;
        this.name = name;
        this.tied = tied;
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
