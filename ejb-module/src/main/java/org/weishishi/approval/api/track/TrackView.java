package org.weishishi.approval.api.track;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ApprovalFile.Turn;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.chain.TimeOut;
import org.weishishi.shared.Money;

/**
 * 流转轨迹.
 *
 * @param approvalId which
 * @param title what it is about
 * @param state where it stands
 * @param chain 审批链名称
 * @param version its version
 * @param profile name of the rule profile it belongs to
 * @param source where its steps come from, empty when nothing is said
 * @param kind constant of the subject's kind, null where the reader's own step hides it
 * @param amount sum asked for
 * @param amountDemonstration 演示数据: the amount was not published
 * @param turn whose turn it is, null when nobody's
 * @param timeOut what happens if nobody acts, null when nobody's turn
 * @param person whether only a person may act in the present step
 * @param stations the steps
 * @param acts every act, oldest first
 * @param intact whether trail and facts are as they were recorded
 * @param readers 阅知回执: who was let read it, oldest first
 * @param mine what the reader may do with it: TAKE_BACK, CANCEL, URGE, COPY
 */
public record TrackView(
        long approvalId,
        String title,
        ApprovalState state,
        String chain,
        int version,
        String profile,
        String source,
        @Nullable String kind,
        Money amount,
        boolean amountDemonstration,
        @Nullable Turn turn,
        @Nullable TimeOut timeOut,
        boolean person,
        List<StationView> stations,
        List<ActView> acts,
        boolean intact,
        List<ReaderRow> readers,
        List<OperationKind> mine) {

    /** Copies the lists. */
    public TrackView {
        stations = List.copyOf(stations);
        acts = List.copyOf(acts);
        readers = List.copyOf(readers);
        mine = List.copyOf(mine);
    }
}
