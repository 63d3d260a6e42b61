package org.weishishi.rule.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.rule.api.MeetingRule;
import org.weishishi.rule.api.book.Expected;
import org.weishishi.rule.api.meeting.BodyKind;
import org.weishishi.rule.api.meeting.Ceiling;
import org.weishishi.rule.api.meeting.CeilingRule;
import org.weishishi.rule.api.meeting.Choice;
import org.weishishi.rule.api.meeting.Quorum;
import org.weishishi.rule.api.meeting.RecusalEffect;
import org.weishishi.rule.api.meeting.Scoring;
import org.weishishi.rule.api.meeting.Share;
import org.weishishi.rule.api.meeting.Threshold;
import org.weishishi.rule.api.meeting.TieRule;
import org.weishishi.rule.api.meeting.VoteBasis;
import org.weishishi.rule.api.meeting.VoteMethod;
import org.weishishi.rule.api.meeting.VotingRule;

/**
 * 会议规则读取 · the rule of a gate from a profile. What is left out has a default that changes nothing for a plain vote: quorum of
 * the members in office, passed by those present, a tie is refused.
 */
final class MeetingReader {

    private static final int MOST = 9999;

    private MeetingReader() {}

    static MeetingRule read(ProfileJson json) {
        return new MeetingRule(
                json.word("level", OrgLevel.class),
                json.whole("callDays", 0, 60),
                json.yes("callInWorkingDays", false),
                vote(json));
    }

    private static VotingRule vote(ProfileJson json) {
        VoteMethod method = json.has("method") ? json.constant("method", VoteMethod.class) : VoteMethod.VOTE;
        ProfileJson quorum = json.object("quorum");
        for (String name : List.of("pass", "choice", "scoring")) {
            boolean wanted = switch (name) {
                case "pass" -> method != VoteMethod.SCORE;
                case "choice" -> method == VoteMethod.CHOICE;
                default -> method == VoteMethod.SCORE;
            };
            json.require(
                    json.has(name) == wanted,
                    name,
                    json.has(name),
                    wanted ? Expected.GIVEN : Expected.LEFT_OUT,
                    method.name());
        }
        Quorum needed = new Quorum(
                base(quorum, VoteBasis.ELIGIBLE, List.of(VoteBasis.ALL_MEMBERS, VoteBasis.ELIGIBLE)), share(quorum));
        Threshold pass = json.given("pass").map(MeetingReader::threshold).orElse(null);
        Choice choice = json.given("choice").map(MeetingReader::choice).orElse(null);
        Scoring scoring = json.given("scoring").map(MeetingReader::scoring).orElse(null);
        Ceiling ceiling = json.given("ceiling").map(MeetingReader::ceiling).orElse(null);
        BodyKind body = json.constant("body", BodyKind.class);
        RecusalEffect recusal = json.constant("recusal", RecusalEffect.class);
        TieRule tie = json.has("tie") ? json.constant("tie", TieRule.class) : TieRule.REFUSED;
        VotingRule rule = new VotingRule(body, method, needed, pass, tie, recusal, choice, scoring, ceiling);
        json.propose(!rule.revotesOnMoney(), "tie", tie, Expected.NO_REVOTE);
        return rule;
    }

    private static Threshold threshold(ProfileJson json) {
        int minimum = json.has("minimumVotes") ? json.whole("minimumVotes", 0, MOST) : 0;
        return new Threshold(base(json, VoteBasis.PRESENT, List.of(VoteBasis.values())), share(json), minimum);
    }

    private static VoteBasis base(ProfileJson json, VoteBasis otherwise, List<VoteBasis> allowed) {
        VoteBasis base = json.has("of") ? json.constant("of", VoteBasis.class) : otherwise;
        json.require(allowed.contains(base), "of", base, Expected.WORD, allowed.toString());
        return base;
    }

    private static Share share(ProfileJson json) {
        boolean inclusive = json.has("atLeast");
        json.require(inclusive != json.has("moreThan"), "moreThan", inclusive, Expected.ONE_SHARE);
        List<Integer> pair = json.pair(inclusive ? "atLeast" : "moreThan", inclusive);
        return new Share(pair.get(0), pair.get(1), inclusive);
    }

    private static Choice choice(ProfileJson json) {
        int atMost = json.whole("atMost", 1, MOST);
        return new Choice(json.whole("atLeast", 0, atMost), atMost, json.whole("places", 1, MOST));
    }

    private static Scoring scoring(ProfileJson json) {
        int highest = json.whole("dropHighest", 0, MOST);
        int lowest = json.whole("dropLowest", 0, MOST);
        int maximum = json.whole("maximum", 1, 1000);
        return new Scoring(
                java.math.BigDecimal.valueOf(maximum),
                java.math.BigDecimal.valueOf(json.whole("pass", 0, maximum)),
                highest,
                lowest,
                json.whole("minimumScores", highest + lowest + 1, 2 * MOST + 1));
    }

    private static @Nullable Ceiling ceiling(ProfileJson json) {
        return new Ceiling(
                Objects.requireNonNullElseGet(json.money("sum"), () -> {
                    throw json.invalid("sum", null, Expected.MONEY, "");
                }),
                json.constant("rule", CeilingRule.class));
    }
}
