package org.weishishi.deliberation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.weishishi.deliberation.api.ItemResult;

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
    private ItemResult result;

    protected ResolutionItem() {}

    ResolutionItem(AgendaItem item) {
        this.position = item.position();
        this.projectId = item.project().projectId();
        this.name = item.project().name();
        ItemResult given = item.result();
        if (given == null) {
            throw new IllegalStateException("an item without result");
        }
        this.result = given;
        item.valid().map(Ballot::votes).ifPresent(votes -> {
            inFavour = votes.inFavour();
            against = votes.against();
            abstained = votes.abstained();
        });
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

    public ItemResult result() {
        return result;
    }
}
