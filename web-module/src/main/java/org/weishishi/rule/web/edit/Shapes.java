package org.weishishi.rule.web.edit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** 各记录的字段 · which members of which record the forms show; a new member of a record is one more line here. */
final class Shapes {

    /** Lists the reader wants even when they are empty. */
    static final Set<String> NEEDED = Set.of("keywords", "appliesTo");

    static final List<Member> HEAD = List.of(
            new Member("name", Member.Type.TEXT),
            new Member("programme", Member.Type.TEXT),
            new Member("appliesTo", Member.Type.WORDS),
            new Member("inForceFrom", Member.Type.TEXT),
            new Member("inForceTo", Member.Type.TEXT),
            new Member("quota.perCommunity", Member.Type.MONEY),
            new Member("quota.incentivePool", Member.Type.MONEY));

    static final List<Member> KIND = List.of(
            new Member("code", Member.Type.TEXT),
            new Member("name", Member.Type.TEXT),
            new Member("cap", Member.Type.MONEY),
            new Member("subkinds", Member.Type.WORDS));

    static final List<Member> FIELD = List.of(
            new Member("code", Member.Type.TEXT),
            new Member("name", Member.Type.TEXT),
            new Member("retired", Member.Type.FLAG));

    static final List<Member> ITEM = List.of(
            new Member("code", Member.Type.TEXT),
            new Member("text", Member.Type.TEXT),
            new Member("keywords", Member.Type.WORDS));

    static final List<Member> DISCLOSURE = List.of(
            new Member("days", Member.Type.NUMBER),
            new Member("workingDays", Member.Type.FLAG),
            new Member("firstDayCounted", Member.Type.FLAG),
            new Member("endsOnWorkingDay", Member.Type.FLAG),
            new Member("interrupted", Member.Type.TEXT),
            new Member("corrected", Member.Type.TEXT),
            new Member("objectionDays", Member.Type.NUMBER),
            new Member("acknowledgeDays", Member.Type.NUMBER),
            new Member("answerDays", Member.Type.NUMBER),
            new Member("handler", Member.Type.TEXT));

    static final List<Member> STAGE = List.of(
            new Member("key", Member.Type.TEXT),
            new Member("kind", Member.Type.TEXT),
            new Member("name", Member.Type.TEXT),
            new Member("meeting.body", Member.Type.TEXT),
            new Member("meeting.level", Member.Type.TEXT),
            new Member("meeting.method", Member.Type.TEXT),
            new Member("meeting.quorum", Member.Type.SHARE),
            new Member("meeting.quorum.of", Member.Type.TEXT),
            new Member("meeting.pass", Member.Type.SHARE),
            new Member("meeting.pass.of", Member.Type.TEXT),
            new Member("meeting.pass.minimumVotes", Member.Type.NUMBER),
            new Member("meeting.tie", Member.Type.TEXT),
            new Member("meeting.recusal", Member.Type.TEXT),
            new Member("meeting.callDays", Member.Type.NUMBER),
            new Member("meeting.callInWorkingDays", Member.Type.FLAG),
            new Member("meeting.choice.atLeast", Member.Type.NUMBER),
            new Member("meeting.choice.atMost", Member.Type.NUMBER),
            new Member("meeting.choice.places", Member.Type.NUMBER),
            new Member("meeting.scoring.maximum", Member.Type.NUMBER),
            new Member("meeting.scoring.pass", Member.Type.NUMBER),
            new Member("meeting.scoring.dropHighest", Member.Type.NUMBER),
            new Member("meeting.scoring.dropLowest", Member.Type.NUMBER),
            new Member("meeting.scoring.minimumScores", Member.Type.NUMBER),
            new Member("meeting.ceiling.sum", Member.Type.MONEY),
            new Member("meeting.ceiling.rule", Member.Type.TEXT),
            new Member("filing.level", Member.Type.TEXT),
            new Member("filing.sendDays", Member.Type.NUMBER),
            new Member("filing.questionDays", Member.Type.NUMBER),
            new Member("filing.deliveryWaits", Member.Type.FLAG),
            new Member("filing.papers", Member.Type.WORDS));

    /** What a vote, a choice and scores have no use for. */
    static final Map<String, List<String>> NOT_WITH = Map.of(
            "VOTE", List.of("meeting.choice", "meeting.scoring"),
            "CHOICE", List.of("meeting.scoring"),
            "SCORE", List.of("meeting.pass", "meeting.choice"));

    /** 检查参数 · numbers of the checks by their codes. */
    static final Map<String, List<String>> NUMBERS = Map.of(
            "R1", List.of("nearCap"),
            "R2", List.of("windowDays", "likeness"),
            "R3", List.of("years", "likeness"),
            "R9", List.of("remindDays", "streetDays", "againDays"));

    private Shapes() {}

    /** @return level, post and numbers of a check, also those it has and this list does not know */
    static List<Member> check(String code, Set<String> given) {
        return Stream.concat(
                        Stream.of(new Member("level", Member.Type.TEXT), new Member("waiver", Member.Type.TEXT)),
                        Stream.concat(NUMBERS.getOrDefault(code, List.of()).stream(), given.stream())
                                .filter(name -> !name.equals("level") && !name.equals("waiver"))
                                .distinct()
                                .map(name -> new Member(name, Member.Type.NUMBER)))
                .toList();
    }
}
