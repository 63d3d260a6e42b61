package org.weishishi.deliberation.application.meeting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weishishi.deliberation.api.tally.BallotMode;
import org.weishishi.deliberation.application.OfficialWords;
import org.weishishi.deliberation.domain.meeting.AgendaItem;
import org.weishishi.deliberation.domain.meeting.Counting;
import org.weishishi.deliberation.domain.meeting.Meeting;
import org.weishishi.deliberation.domain.tally.Assembly;
import org.weishishi.rule.api.meeting.Quorum;
import org.weishishi.rule.api.meeting.Scoring;
import org.weishishi.rule.api.meeting.Share;
import org.weishishi.rule.api.meeting.Threshold;

/** 规则用语 · quorum, pass rule and ways of voting of a meeting as its papers say them. */
final class RuleWords {

    private final Meeting meeting;

    /** Of that meeting. */
    RuleWords(Meeting meeting) {
        this.meeting = meeting;
    }

    /** @return how many have to be there */
    String quorum() {
        Quorum quorum = meeting.rule().quorum();
        return share("quorum", quorum.share(), quorum.base().name());
    }

    /** @return what an item needs to pass */
    String passRule() {
        Scoring scoring = meeting.rule().scoring();
        if (scoring != null) {
            return OfficialWords.of(
                    "deliberation.words.passScore",
                    scoring.pass().toPlainString(),
                    String.valueOf(scoring.dropHighest()),
                    String.valueOf(scoring.dropLowest()));
        }
        Threshold pass = Objects.requireNonNull(meeting.rule().pass());
        return share("pass", pass.share(), pass.base().name());
    }

    private static String share(String what, Share share, String of) {
        return OfficialWords.of(
                "deliberation.words." + what + "." + of + (share.inclusive() ? ".atLeast" : ".moreThan"),
                String.valueOf(share.numerator()),
                String.valueOf(share.denominator()));
    }

    /** @return how the rounds that are valid were held, each way named once */
    String voting() {
        Counting counting = new Counting(meeting);
        List<BallotMode> modes = Stream.concat(
                        Stream.of(Assembly.WHOLE), meeting.items().stream().map(AgendaItem::position))
                .flatMap(item -> counting.last(item).stream())
                .map(round -> round.content().mode())
                .distinct()
                .toList();
        return (modes.isEmpty() ? List.of(BallotMode.SHOW_OF_HANDS) : modes)
                .stream()
                        .map(mode -> OfficialWords.of("deliberation.words.voting."
                                + meeting.rule().method().name() + "." + mode.name()))
                        .collect(Collectors.joining("、"));
    }
}
