package org.weishishi.deliberation.web;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.meeting.AgendaItemView;
import org.weishishi.deliberation.api.meeting.OutlookView;
import org.weishishi.deliberation.api.meeting.SeatView;
import org.weishishi.deliberation.api.meeting.WhatIfView;
import org.weishishi.rule.api.meeting.VoteMethod;
import org.weishishi.shared.Money;

/** 议题表单 · one item of the room: its round, a recusal, what was said. Knows the item by its position only. */
public class ItemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final RoundForm round;
    private transient @Nullable AgendaItemView item;
    private transient @Nullable OutlookView outlook;
    private transient @Nullable WhatIfView whatIf;
    private @Nullable Integer member;
    private String recusal = "";
    private String discussion;
    private String withdrawal = "";

    ItemForm(AgendaItemView item, List<SeatView> seats, VoteMethod method) {
        this.round = new RoundForm(method);
        this.position = item.position();
        this.discussion = item.discussion();
        show(item, seats);
    }

    /** Shows the item as it stands now, keeps what is typed. */
    final void show(AgendaItemView now, List<SeatView> seats) {
        item = now;
        List<Integer> out = now.recusals().stream().map(one -> one.number()).toList();
        round.show(
                now.nextRound(),
                seats.stream()
                        .filter(seat -> seat.present() && seat.role().votes() && !out.contains(seat.number()))
                        .toList());
    }

    void foresee(@Nullable OutlookView seen) {
        outlook = seen;
    }

    void foresee(@Nullable WhatIfView seen) {
        whatIf = seen;
    }

    /** @return the item as shown */
    public @Nullable AgendaItemView getItem() {
        return item;
    }

    public RoundForm getRound() {
        return round;
    }

    /** @return whether there is a round already, so that the next one corrects or repeats it */
    public boolean isVoted() {
        return round.getNumber() > 1;
    }

    /** @return what the figures typed so far mean, null before any is typed */
    public @Nullable OutlookView getOutlook() {
        return outlook;
    }

    /** @return what the recusal chosen would do, null before one is chosen */
    public @Nullable WhatIfView getWhatIf() {
        return whatIf;
    }

    /** @return the sum put to the vote */
    public @Nullable Money getAmount() {
        return item == null ? null : new Money(item.amount());
    }

    public int getPosition() {
        return position;
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

    public String getDiscussion() {
        return discussion;
    }

    public void setDiscussion(@Nullable String discussion) {
        this.discussion = discussion == null ? "" : discussion;
    }

    public String getWithdrawal() {
        return withdrawal;
    }

    public void setWithdrawal(@Nullable String withdrawal) {
        this.withdrawal = withdrawal == null ? "" : withdrawal;
    }
}
