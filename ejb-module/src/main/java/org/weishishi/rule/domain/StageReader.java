package org.weishishi.rule.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.rule.api.FilingRule;
import org.weishishi.rule.api.MeetingRule;
import org.weishishi.rule.api.StageRule;
import org.weishishi.rule.api.book.Expected;

/** 阶段清单校验 · the ordered list: keys unique, collection first, at least one meeting, each kind with what it needs. */
final class StageReader {

    /** Words of {@code project.api.StageKind}, which this room may not see. */
    private enum Kind {
        COLLECTION,
        SCREENING,
        CONSULTATION,
        MEETING,
        DISCLOSURE,
        CHAIN,
        FILING
    }

    private static final Set<String> SINGLE = Set.of("COLLECTION", "CHAIN", "DISCLOSURE");

    /** 报送期限 of editions that do not say one. */
    private static final int SEND_DAYS = 5;

    private StageReader() {}

    static List<StageRule> read(ProfileJson profile) {
        List<StageRule> stages = profile.each("stages", StageReader::stage);
        profile.require(profile.filled("stages"), "stages", "[]", Expected.SOME);
        profile.require(stages.size() <= 20, "stages", stages.size(), Expected.AT_MOST, "20");
        Set<String> keys = new HashSet<>();
        stages.forEach(s -> profile.require(keys.add(s.key()), "stages", s.key(), Expected.ONCE));
        if (!stages.isEmpty()) {
            order(profile, stages);
        }
        return stages;
    }

    private static void order(ProfileJson profile, List<StageRule> stages) {
        profile.require(
                stages.get(0).kind().equals("COLLECTION"),
                "stages",
                stages.get(0).name(),
                Expected.FIRST_STAGE);
        Set<String> kinds = new HashSet<>();
        stages.stream()
                .map(StageRule::kind)
                .filter(SINGLE::contains)
                .forEach(kind -> profile.require(kinds.add(kind), "stages", kind, Expected.STAGE_ONCE));
        profile.require(
                stages.stream().anyMatch(s -> s.meeting().isPresent()),
                "stages",
                stages.size(),
                Expected.MEETING_STAGE);
    }

    private static StageRule stage(ProfileJson json) {
        String kind = json.word("kind", Kind.class);
        return new StageRule(json.code("key"), kind, json.text("name"), meeting(json, kind), filing(json, kind));
    }

    private static @Nullable MeetingRule meeting(ProfileJson stage, String kind) {
        if (!kind.equals("MEETING")) {
            return null;
        }
        return MeetingReader.read(stage.object("meeting"));
    }

    private static @Nullable FilingRule filing(ProfileJson stage, String kind) {
        if (!kind.equals("FILING")) {
            return null;
        }
        ProfileJson json = stage.object("filing");
        String level = json.word("level", List.of("DISTRICT", "CITY"));
        List<String> papers = json.has("papers") ? json.strings("papers") : List.of();
        json.require(papers.size() <= 20, "papers", papers.size(), Expected.AT_MOST, "20");
        json.require(Set.copyOf(papers).size() == papers.size(), "papers", papers, Expected.ONCE);
        return new FilingRule(
                level,
                json.has("sendDays") ? json.days("sendDays") : SEND_DAYS,
                json.days("questionDays"),
                json.yes("deliveryWaits", false),
                papers);
    }
}
