package org.weishishi.deliberation.web;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.AgendaItemView;
import org.weishishi.deliberation.api.BallotView;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.shared.Money;

/** 议题表单 · one item of the room: its figures, a correction, a recusal. Knows the item by its position only. */
public class ItemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int position;
    private transient @Nullable AgendaItemView item;
    private @Nullable Integer inFavour;
    private @Nullable Integer against;
    private @Nullable Integer abstained;
    private String reason = "";
    private @Nullable Integer member;
    private String recusal = "";

    ItemForm(AgendaItemView item) {
        this.position = item.position();
        this.item = item;
        valid().map(BallotView::votes).ifPresent(votes -> {
            inFavour = votes.inFavour();
            against = votes.against();
            abstained = votes.abstained();
        });
    }

    /** Shows the item as it stands now, keeps what is typed. */
    void show(AgendaItemView now) {
        item = now;
    }

    Votes votes() {
        return new Votes(number(inFavour), number(against), number(abstained));
    }

    private static int number(@Nullable Integer typed) {
        return typed == null ? 0 : typed;
    }

    /** @return the item as shown */
    public @Nullable AgendaItemView getItem() {
        return item;
    }

    /** @return whether there is a count already, so that the next one is a correction */
    public boolean isVoted() {
        return valid().isPresent();
    }

    /** @return the sum put to the vote */
    public @Nullable Money getAmount() {
        return item == null ? null : new Money(item.amount());
    }

    private Optional<BallotView> valid() {
        return item == null
                ? Optional.empty()
                : item.ballots().stream().filter(BallotView::valid).findFirst();
    }

    public int getPosition() {
        return position;
    }

    public @Nullable Integer getInFavour() {
        return inFavour;
    }

    public void setInFavour(@Nullable Integer inFavour) {
        this.inFavour = inFavour;
    }

    public @Nullable Integer getAgainst() {
        return against;
    }

    public void setAgainst(@Nullable Integer against) {
        this.against = against;
    }

    public @Nullable Integer getAbstained() {
        return abstained;
    }

    public void setAbstained(@Nullable Integer abstained) {
        this.abstained = abstained;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public @Nullable Integer getMember() {
        return member;
    }

    public void setMember(@Nullable Integer member) {
        this.member = member;
    }

    public String getRecusal() {
        return recusal;
    }

    public void setRecusal(@Nullable String recusal) {
        this.recusal = recusal == null ? "" : recusal;
    }
}
