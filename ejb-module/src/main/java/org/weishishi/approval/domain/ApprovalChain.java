package org.weishishi.approval.domain;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.rule.api.RuleProfile.ChainStep;

/**
 * 审批链 · the definition an approval runs on, copied at its start: a later change of the rules does not reach it.
 *
 * @param profileKey rule profile it comes from
 * @param steps 环节 in order, at least one
 */
public record ApprovalChain(String profileKey, List<Step> steps) {

    /** Refuses a chain without steps. */
    public ApprovalChain {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a chain has at least one step");
        }
    }

    /**
     * 环节.
     *
     * @param name 环节名称
     * @param level whose unit above the community decides
     * @param post which post decides
     * @param days deadline in working days
     * @param demonstration 演示环节
     */
    public record Step(String name, OrgLevel level, PostKind post, int days, boolean demonstration) {}

    /** @return the chain of a rule profile */
    public static ApprovalChain of(String profileKey, List<ChainStep> steps) {
        return new ApprovalChain(
                profileKey,
                steps.stream()
                        .map(s -> new Step(
                                s.name(),
                                OrgLevel.valueOf(s.level()),
                                PostKind.valueOf(s.post()),
                                s.days(),
                                s.demonstration()))
                        .toList());
    }

    static ApprovalChain of(JsonObject json) {
        return new ApprovalChain(
                json.getString("profile"),
                json.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                        .map(s -> new Step(
                                s.getString("name"),
                                OrgLevel.valueOf(s.getString("level")),
                                PostKind.valueOf(s.getString("post")),
                                s.getInt("days"),
                                s.getBoolean("demonstration")))
                        .toList());
    }

    JsonObject json() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        steps.forEach(s -> list.add(Json.createObjectBuilder()
                .add("name", s.name())
                .add("level", s.level().name())
                .add("post", s.post().name())
                .add("days", s.days())
                .add("demonstration", s.demonstration())));
        return Json.createObjectBuilder()
                .add("profile", profileKey)
                .add("steps", list)
                .build();
    }
}
