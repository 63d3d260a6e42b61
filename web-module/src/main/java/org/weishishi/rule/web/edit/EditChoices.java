package org.weishishi.rule.web.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.rule.api.CheckRule;
import org.weishishi.rule.api.DisclosureRule;
import org.weishishi.rule.api.book.EditionRow;
import org.weishishi.rule.api.book.EditionStanding;
import org.weishishi.rule.api.meeting.BodyKind;
import org.weishishi.rule.api.meeting.CeilingRule;
import org.weishishi.rule.api.meeting.RecusalEffect;
import org.weishishi.rule.api.meeting.TieRule;
import org.weishishi.rule.api.meeting.VoteBasis;
import org.weishishi.rule.api.meeting.VoteMethod;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;

/** 编辑选项 · what the selections of the editor offer, and with what a change or a copy begins. */
@ApplicationScoped
public class EditChoices {

    private final BusinessClock clock;
    private final CurrentActor actor;

    /** For the CDI proxy. */
    @SuppressWarnings("NullAway")
    EditChoices() {
        this(null, null);
    }

    @Inject
    EditChoices(BusinessClock clock, CurrentActor actor) {
        this.clock = clock;
        this.actor = actor;
    }

    /** @return the content as the next edition begins with it: from tomorrow, open */
    public JsonObject next(JsonObject content) {
        JsonObjectBuilder built = Json.createObjectBuilder(content);
        built.add("inForceFrom", clock.today().plusDays(1).toString());
        return built.build();
    }

    /** @return a new profile with these values, for the unit of the one who acts, with a key that nobody has */
    public JsonObject copy(JsonObject content, List<EditionRow> rows) {
        String code = actor.require().unit().code();
        String stem = "r" + code.toLowerCase(Locale.ROOT) + "-" + clock.today().getYear();
        String key = stem;
        for (int number = 2; taken(rows, key); number++) {
            key = stem + "-" + number;
        }
        return Json.createObjectBuilder(next(content))
                .add("key", key)
                .add("edition", 1)
                .add("appliesTo", Json.createArrayBuilder().add(code))
                .build();
    }

    private static boolean taken(List<EditionRow> rows, String key) {
        return rows.stream().anyMatch(row -> row.key().equals(key));
    }

    /** @return 版次 released last of that profile, 0 when there is none */
    public int latest(List<EditionRow> rows, String key) {
        return rows.stream()
                .filter(row -> row.key().equals(key))
                .filter(row ->
                        row.standing() != EditionStanding.PROPOSED && row.standing() != EditionStanding.WITHDRAWN)
                .mapToInt(EditionRow::edition)
                .max()
                .orElse(0);
    }

    /** @return the number, 0 for what is none */
    public int whole(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }

    /** @return kinds of stages that may be added */
    public List<StageKind> getStageKinds() {
        return List.of(StageKind.values());
    }

    public List<ProposerCategory> getProposers() {
        return List.of(ProposerCategory.values());
    }

    public List<BodyKind> getBodies() {
        return List.of(BodyKind.values());
    }

    public List<VoteMethod> getMethods() {
        return List.of(VoteMethod.values());
    }

    public List<VoteBasis> getBases() {
        return List.of(VoteBasis.values());
    }

    public List<TieRule> getTies() {
        return List.of(TieRule.values());
    }

    public List<CeilingRule> getCeilings() {
        return List.of(CeilingRule.values());
    }

    public List<RecusalEffect> getRecusals() {
        return List.of(RecusalEffect.values());
    }

    public List<DisclosureRule.Remedy> getRemedies() {
        return List.of(DisclosureRule.Remedy.values());
    }

    public List<OrgLevel> getLevels() {
        return List.of(OrgLevel.values());
    }

    /** @return levels a filing goes to */
    public List<OrgLevel> getHigherLevels() {
        return List.of(OrgLevel.DISTRICT, OrgLevel.CITY);
    }

    public List<CheckRule.Level> getCheckLevels() {
        return List.of(CheckRule.Level.values());
    }

    /** @return the three disclosures */
    public List<String> getDisclosures() {
        return List.of("RESOLUTION", "PROGRESS", "RESULT");
    }

    /** @return parts of the editor, for its navigation */
    public List<String> getParts() {
        return List.of(
                "head", "quota", "proposers", "kinds", "fields", "lists", "checks", "stages", "disclosures", "submit");
    }

    /** @return posts that may lift a BLOCK: those that decide, above the community */
    public List<PostKind> getWaivers() {
        return Arrays.stream(PostKind.values())
                .filter(post -> post.level() != OrgLevel.COMMUNITY)
                .filter(post -> post.permissions().contains(Permission.APPROVAL_DECIDE))
                .toList();
    }
}
