package org.weishishi.deliberation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.meeting.ConfirmRound;
import org.weishishi.deliberation.api.meeting.DecideTie;
import org.weishishi.deliberation.api.meeting.OrderItems;
import org.weishishi.deliberation.api.meeting.RecordDiscussion;
import org.weishishi.deliberation.api.meeting.Recuse;
import org.weishishi.deliberation.api.meeting.TieView;
import org.weishishi.deliberation.api.meeting.WithdrawItem;
import org.weishishi.deliberation.application.meeting.BrowseMeetings;
import org.weishishi.deliberation.application.meeting.OpenMeeting;
import org.weishishi.deliberation.application.meeting.RecordBallot;
import org.weishishi.shared.BusinessException;

/** 议题操作 · what a clerk does with one item: looks ahead, enters rounds, recusals, what was said. */
@Named
@ViewScoped
public class ItemActs implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingPage page;

    @Inject
    private BrowseMeetings browse;

    @Inject
    private OpenMeeting openMeeting;

    @Inject
    private RecordBallot recordBallot;

    private String rejection = "";
    private final Map<Integer, String> rankings = new HashMap<>();

    /** 研判 · what the figures typed so far mean. */
    public void look(ItemForm form) {
        form.foresee(
                browse.outlook(page.getId(), form.getPosition(), form.getRound().votes()));
    }

    /** 假如 · what the recusal chosen would do. */
    public void consider(ItemForm form) {
        Integer member = form.getMember();
        form.foresee(member == null ? null : browse.whatIf(page.getId(), form.getPosition(), member));
    }

    /** 登记表决. */
    public String vote(ItemForm form) {
        recordBallot.record(form.getRound().command(page.getId(), form.getPosition(), page.isScoring()));
        return page.again();
    }

    /** 登记票选, over all items. */
    public String choose() {
        recordBallot.record(page.getChoice().command(page.getId(), null, false));
        return page.again();
    }

    /** 复核纸质票数. */
    public String confirm(long round) {
        recordBallot.confirm(new ConfirmRound(page.getId(), round, null));
        return page.again();
    }

    /** 退回重录. */
    public String reject(long round) {
        recordBallot.confirm(new ConfirmRound(page.getId(), round, rejection));
        return page.again();
    }

    /** 主持人决定. */
    public String decide(ItemForm form, boolean favour) {
        recordBallot.decideTie(new DecideTie(page.getId(), form.getPosition(), favour));
        return page.again();
    }

    /** 登记回避. */
    public String recuse(ItemForm form) {
        Integer member = form.getMember();
        if (member != null) {
            openMeeting.recuse(new Recuse(page.getId(), form.getPosition(), member, form.getRecusal()));
        }
        return page.again();
    }

    /** 撤销回避. */
    public String lift(ItemForm form, int member) {
        openMeeting.recuse(new Recuse(page.getId(), form.getPosition(), member, null));
        return page.again();
    }

    /** 撤回议题. */
    public String withdraw(ItemForm form) {
        openMeeting.withdraw(new WithdrawItem(page.getId(), form.getPosition(), form.getWithdrawal()));
        return page.again();
    }

    /** 记录讨论情况. */
    public String discuss(ItemForm form) {
        openMeeting.discuss(new RecordDiscussion(page.getId(), form.getPosition(), form.getDiscussion()));
        return page.again();
    }

    /** 主持人排定先后. */
    public String rank(TieView tie) {
        String typed = rankings.getOrDefault(tie.items().get(0), "");
        recordBallot.order(new OrderItems(page.getId(), page.version(), ranked(typed, tie.items())));
        return page.again();
    }

    /** @return the positions as typed; refused ({@code deliberation.error.order}) unless each of the tied items is named once */
    static List<Integer> ranked(String typed, List<Integer> tied) {
        List<String> named = Arrays.asList(typed.strip().split("[\\s,;，；、]+"));
        List<String> asked = tied.stream().map(String::valueOf).toList();
        if (named.size() != asked.size() || !named.containsAll(asked)) {
            throw BusinessException.refused("deliberation.error.order", typed, String.join(" ", asked));
        }
        return named.stream().map(Integer::valueOf).toList();
    }

    /** @return the positions as people write them */
    public String words(List<Integer> order) {
        return order.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }

    /** @return what is typed for each tie, by the first of its items */
    public Map<Integer, String> getRankings() {
        return rankings;
    }

    public String getRejection() {
        return rejection;
    }

    public void setRejection(@Nullable String rejection) {
        this.rejection = rejection == null ? "" : rejection;
    }
}
