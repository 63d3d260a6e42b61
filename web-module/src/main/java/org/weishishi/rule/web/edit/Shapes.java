package org.weishishi.rule.web.edit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.weishishi.rule.web.edit.Member.Type;

/** 各记录的字段 · which members of which record the forms show; a new member of a record is one more line here. */
final class Shapes {

    /** Lists the reader wants even when they are empty. */
    static final Set<String> NEEDED = Set.of("keywords", "appliesTo");

    static final List<Member> HEAD = List.of(
            new Member("name", Type.TEXT),
            new Member("programme", Type.TEXT),
            new Member("appliesTo", Type.WORDS),
            new Member("inForceFrom", Type.TEXT),
            new Member("inForceTo", Type.TEXT),
            new Member("quota.perCommunity", Type.MONEY),
            new Member("quota.incentivePool", Type.MONEY));

    static final List<Member> KIND = List.of(
            new Member("code", Type.TEXT),
            new Member("name", Type.TEXT),
            new Member("cap", Type.MONEY),
            new Member("subkinds", Type.WORDS));

    static final List<Member> FIELD =
            List.of(new Member("code", Type.TEXT), new Member("name", Type.TEXT), new Member("retired", Type.FLAG));

    static final List<Member> ITEM =
            List.of(new Member("code", Type.TEXT), new Member("text", Type.TEXT), new Member("keywords", Type.WORDS));

    static final List<Member> DISCLOSURE = List.of(
            new Member("days", Type.NUMBER),
            new Member("workingDays", Type.FLAG),
            new Member("firstDayCounted", Type.FLAG),
            new Member("endsOnWorkingDay", Type.FLAG),
            new Member("interrupted", Type.TEXT),
            new Member("corrected", Type.TEXT),
            new Member("objectionDays", Type.NUMBER),
            new Member("acknowledgeDays", Type.NUMBER),
            new Member("answerDays", Type.NUMBER),
            new Member("handler", Type.TEXT));

    static final List<Member> STAGE = List.of(
            new Member("key", Type.TEXT),
            new Member("kind", Type.TEXT),
            new Member("name", Type.TEXT),
            new Member("meeting.body", Type.TEXT),
            new Member("meeting.level", Type.TEXT),
            new Member("meeting.method", Type.TEXT),
            new Member("meeting.quorum", Type.SHARE),
            new Member("meeting.quorum.of", Type.TEXT),
            new Member("meeting.pass", Type.SHARE),
            new Member("meeting.pass.of", Type.TEXT),
            new Member("meeting.pass.minimumVotes", Type.NUMBER),
            new Member("meeting.tie", Type.TEXT),
            new Member("meeting.recusal", Type.TEXT),
            new Member("meeting.callDays", Type.NUMBER),
            new Member("meeting.callInWorkingDays", Type.FLAG),
            new Member("meeting.choice.atLeast", Type.NUMBER),
            new Member("meeting.choice.atMost", Type.NUMBER),
            new Member("meeting.choice.places", Type.NUMBER),
            new Member("meeting.scoring.maximum", Type.NUMBER),
            new Member("meeting.scoring.pass", Type.NUMBER),
            new Member("meeting.scoring.dropHighest", Type.NUMBER),
            new Member("meeting.scoring.dropLowest", Type.NUMBER),
            new Member("meeting.scoring.minimumScores", Type.NUMBER),
            new Member("filing.level", Type.TEXT),
            new Member("filing.questionDays", Type.NUMBER),
            new Member("filing.deliveryWaits", Type.FLAG));

    /** What a vote, a choice and scores have no use for. */
    static final Map<String, List<String>> NOT_WITH = Map.of(
            "VOTE", List.of("meeting.choice", "meeting.scoring"),
            "CHOICE", List.of("meeting.scoring"),
            "SCORE", List.of("meeting.pass", "meeting.choice"));

    /** 检查参数 · numbers of the checks by their codes. */
    static final Map<String, List<String>> NUMBERS = Map.of(
            "R1", List.of("nearCap"),
            "R2", List.of("windowDays", "likeness"),
            "R3", List.of("years", "likeness"));

    private Shapes() {}

    /** @return level, post and numbers of a check, also those it has and this list does not know */
    static List<Member> check(String code, Set<String> given) {
        return Stream.concat(
                        Stream.of(new Member("level", Type.TEXT), new Member("waiver", Type.TEXT)),
                        Stream.concat(NUMBERS.getOrDefault(code, List.of()).stream(), given.stream())
                                .filter(name -> !name.equals("level") && !name.equals("waiver"))
                                .distinct()
                                .map(name -> new Member(name, Type.NUMBER)))
                .toList();
    }
}
