package org.weishishi.rule.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.rule.api.FilingRule;
import org.weishishi.rule.api.MeetingRule;
import org.weishishi.rule.api.StageRule;

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

    private StageReader() {}

    static List<StageRule> read(ProfileJson profile) {
        List<StageRule> stages =
                profile.objects("stages").stream().map(StageReader::stage).toList();
        profile.require(
                !stages.isEmpty() && stages.get(0).kind().equals("COLLECTION"), "stages", stages, "COLLECTION first");
        profile.require(stages.size() <= 20, "stages", stages.size(), "at most 20 stages");
        Set<String> keys = new HashSet<>();
        stages.forEach(s -> profile.require(keys.add(s.key()), "stages", s.key(), "each key once"));
        profile.require(
                stages.stream()
                                .filter(s -> s.kind().equals("COLLECTION")
                                        || s.kind().equals("CHAIN")
                                        || s.kind().equals("DISCLOSURE"))
                                .map(StageRule::kind)
                                .distinct()
                                .count()
                        == stages.stream()
                                .filter(s -> s.kind().equals("COLLECTION")
                                        || s.kind().equals("CHAIN")
                                        || s.kind().equals("DISCLOSURE"))
                                .count(),
                "stages",
                stages,
                "COLLECTION, DISCLOSURE and CHAIN at most once");
        profile.require(stages.stream().anyMatch(s -> s.meeting().isPresent()), "stages", stages, "a MEETING");
        return stages;
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
        String level = json.word("level", OrgLevel.class);
        json.require(level.equals("DISTRICT") || level.equals("CITY"), "level", level, "DISTRICT or CITY");
        return new FilingRule(level, json.days("questionDays"), json.yes("deliveryWaits", false));
    }
}
