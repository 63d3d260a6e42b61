package org.weishishi.project.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.Evidence;
import org.weishishi.project.api.StageKind;

/**
 * 表决 · one meeting's figures for a project as the table shows them; empty where the meeting left none.
 *
 * @param meetingId the meeting
 * @param title its title
 * @param members 应到
 * @param present 实到
 * @param recused 回避
 * @param inFavour 赞成
 * @param against 反对
 * @param abstained 弃权
 * @param result what came of it: PASSED, REFUSED, DEFERRED, INVALID, CANCELLED; empty while nothing has
 * @param text the same as a sentence, with the reason when there is one
 */
public record VoteLine(
        long meetingId,
        String title,
        String members,
        String present,
        String recused,
        String inFavour,
        String against,
        String abstained,
        String result,
        @Nullable Evidence text) {

    private static final String PREFIX = "deliberation.evidence.";
    private static final String VOTE = PREFIX + "vote";
    private static final int FIGURES = 5;
    private static final int HEADS = 3;

    /** @return one line for each meeting, oldest first; a corrected count shows as corrected */
    static List<VoteLine> of(List<Evidence> evidence) {
        Map<Long, List<Evidence>> meetings = new LinkedHashMap<>();
        evidence.stream()
                .filter(one -> one.stage() == StageKind.MEETING
                        && one.messageKey().startsWith(PREFIX)
                        && !one.args().isEmpty())
                .sorted(Comparator.comparing(Evidence::at))
                .forEach(one -> meetings.computeIfAbsent(one.source().id(), id -> new ArrayList<>())
                        .add(one));
        return meetings.values().stream().map(VoteLine::line).toList();
    }

    private static VoteLine line(List<Evidence> meeting) {
        Evidence vote = last(meeting, true);
        Evidence end = last(meeting, false);
        List<String> figures = vote == null || vote.args().size() < FIGURES ? List.of("", "", "", "", "") : vote.args();
        String result = end == null ? "" : end.messageKey().substring(PREFIX.length());
        List<String> heads = end == null || end.args().size() < HEADS ? List.of("", "", "") : end.args();
        return new VoteLine(
                meeting.get(0).source().id(),
                meeting.get(0).args().get(0),
                heads.get(1),
                heads.get(2),
                difference(heads.get(2), figures.get(1)),
                figures.get(2),
                figures.get(3),
                figures.get(4),
                result,
                end);
    }

    private static @Nullable Evidence last(List<Evidence> meeting, boolean votes) {
        return meeting.stream()
                .filter(one -> one.messageKey().equals(VOTE) == votes)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static String difference(String present, String base) {
        return present.isEmpty() || base.isEmpty()
                ? ""
                : Integer.toString(Integer.parseInt(present) - Integer.parseInt(base));
    }
}
