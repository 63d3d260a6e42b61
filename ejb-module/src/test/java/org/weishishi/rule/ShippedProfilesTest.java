package org.weishishi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.weishishi.project.Cast;
import org.weishishi.project.api.StageKind;
import org.weishishi.rule.api.FilingRule;
import org.weishishi.rule.api.MeetingRule;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.rule.api.StageRule;
import org.weishishi.rule.api.meeting.BodyKind;
import org.weishishi.rule.api.meeting.Ceiling;
import org.weishishi.rule.api.meeting.CeilingRule;
import org.weishishi.rule.api.meeting.Choice;
import org.weishishi.rule.api.meeting.Quorum;
import org.weishishi.rule.api.meeting.RecusalEffect;
import org.weishishi.rule.api.meeting.Share;
import org.weishishi.rule.api.meeting.Threshold;
import org.weishishi.rule.api.meeting.TieRule;
import org.weishishi.rule.api.meeting.VoteBasis;
import org.weishishi.rule.api.meeting.VoteMethod;
import org.weishishi.rule.api.meeting.VotingRule;
import org.weishishi.rule.application.book.ShippedProfiles;
import org.weishishi.rule.domain.ProfileReader;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;

class ShippedProfilesTest {

    private final ShippedRules rules = new ShippedRules();

    @Test
    void luohuProfileHoldsTheValuesOfTheLiantangCase() {
        RuleProfile profile = rules.inForce(Cast.LIANTANG, LocalDate.of(2016, 8, 4));
        assertThat(profile.key()).isEqualTo("luohu-2016");
        assertThat(profile.kinds().stream().map(k -> k.name() + k.cap()))
                .containsExactly("工程类1000000.00", "服务类500000.00", "货物类500000.00");
        assertThat(profile.stages().stream().map(s -> StageKind.valueOf(s.kind())))
                .containsExactly(
                        StageKind.COLLECTION,
                        StageKind.SCREENING,
                        StageKind.CONSULTATION,
                        StageKind.MEETING,
                        StageKind.DISCLOSURE,
                        StageKind.CHAIN);
        assertThat(profile.council().vote().quorum().share().reachedBy(14, 16)).isTrue();
        assertThat(profile.council().vote().quorum().share().reachedBy(10, 15)).isFalse();
        assertThat(Objects.requireNonNull(profile.council().vote().pass())
                        .share()
                        .reachedBy(7, 14))
                .isFalse();
        assertThat(profile.sources())
                .allSatisfy((name, source) -> assertThat(source).isNotBlank());
        assertThat(rules.byKey("luohu-2016@1")).isEqualTo(profile);
    }

    @Test
    void isTheDefaultOfTheCityAndNotInForceBefore() {
        assertThat(rules.inForce(Cast.ELSEWHERE, LocalDate.of(2015, 1, 1)).key())
                .isEqualTo("luohu-2016");
        assertThatThrownBy(() -> rules.inForce(Cast.LIANTANG, LocalDate.of(2014, 12, 31)))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo("rule.error.noProfile"));
    }

    @Test
    void everyShippedProfileIsRead() {
        assertThat(Stream.of(
                                "futian-2016",
                                "nanshan-2020",
                                "luohu-2020",
                                "longgang-2023",
                                "longhua-street-2023",
                                "zhuhai-2021")
                        .map(key -> rules.byKey(key + "@1")))
                .allSatisfy(p -> {
                    assertThat(p.sources().get("profile")).contains("示例参数，以本地文件为准");
                    assertThat(Objects.requireNonNull(p.checks().get("R9")).numbers())
                            .containsOnlyKeys("remindDays", "streetDays", "againDays");
                    assertThat(p.sources().get("checks.R9")).contains("三议三公开", "示例参数，以本地文件为准");
                });
        assertThat(rules.byKey("longhua-street-2023@1").stages().stream()
                        .filter(s -> s.meeting().isPresent()))
                .hasSize(5);
    }

    @Test
    void theFiveGatesOfLonghuaDecideEachInItsOwnWay() {
        assertThat(rules.byKey("longhua-street-2023@1").stages().stream()
                        .flatMap(stage -> stage.meeting().stream())
                        .map(gate -> gate.level() + " " + gate.vote().body() + " "
                                + gate.vote().method() + " "
                                + gate.vote().quorum().share() + " "
                                + gate.vote().recusal() + " " + gate.vote().tie()))
                .containsExactly(
                        "COMMUNITY COUNCIL VOTE > 2/3 OUT_OF_BOTH REFUSED",
                        "STREET EXPERTS SCORE > 1/2 OUT_OF_BOTH REFUSED",
                        "STREET LEADING_GROUP VOTE > 1/2 OUT_OF_BOTH REFUSED",
                        "STREET DEPUTIES CHOICE > 2/3 VOTE_ONLY REVOTE",
                        "STREET PARTY_COMMITTEE VOTE > 1/2 OUT_OF_BOTH REFUSED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'method':'DANCE'|method",
                "'method':'SCORE'|pass",
                "'method':'CHOICE'|choice",
                "'scoring':{'maximum':100}|scoring",
                "'quorum':{'moreThan':[2,3],'of':'PRESENT'}|quorum.of",
                "'quorum':{'moreThan':[3,3]}|quorum.moreThan",
                "'quorum':{'moreThan':[2,3],'atLeast':[2,3]}|quorum.moreThan",
                "'pass':{'atLeast':[4,3]}|pass.atLeast",
                "'pass':{'moreThan':[1,2],'minimumVotes':-1}|pass.minimumVotes",
                "'tie':'TOSS'|tie",
                "'recusal':'NONE'|recusal",
                "'ceiling':{'rule':'STOP'}|ceiling.sum",
                "'ceiling':{'sum':5,'rule':'ALL'}|ceiling.rule",
                "'callInWorkingDays':'yes'|callInWorkingDays"
            })
    void aWrongValueOfAMeetingIsNamedWithItsPlace(String value, String place) throws Exception {
        JsonObject meeting = Json.createObjectBuilder(json("{'body':'COUNCIL','level':'COMMUNITY','callDays':3,"
                                + "'quorum':{'moreThan':[2,3]},'pass':{'moreThan':[1,2]},'recusal':'OUT_OF_BOTH'}")
                        .asJsonObject())
                .addAll(Json.createObjectBuilder(json("{" + value + "}").asJsonObject()))
                .build();
        JsonArray stages = Json.createArrayBuilder()
                .add(json("{'key':'C','kind':'COLLECTION','name':'征集'}"))
                .add(Json.createObjectBuilder(
                                json("{'key':'M','kind':'MEETING','name':'会议'}").asJsonObject())
                        .add("meeting", meeting))
                .build();
        wrongValueIsNamedWithFileAndWhatIsAllowed("stages", stages, "stages[1].meeting." + place);
    }

    @Test
    void everyValueOfAFilingIsReadAndWhatAnEditionDoesNotSayIsFilledIn() throws Exception {
        assertThat(filing("'level':'CITY','sendDays':3,'questionDays':7,'deliveryWaits':true,'papers':['审批表','决议']"))
                .isEqualTo(new FilingRule("CITY", 3, 7, true, List.of("审批表", "决议")));
        assertThat(filing("'level':'DISTRICT','questionDays':5"))
                .isEqualTo(new FilingRule("DISTRICT", 5, 5, false, List.of()));
    }

    private static FilingRule filing(String values) throws Exception {
        return new ProfileReader(
                        "x.json",
                        Json.createObjectBuilder(good())
                                .add("stages", stages(values))
                                .build())
                .read()
                .profile()
                .stage("F")
                .flatMap(StageRule::filing)
                .orElseThrow();
    }

    private static JsonArray stages(String filing) throws Exception {
        return Json.createArrayBuilder(good().getJsonArray("stages"))
                .add(json("{'key':'F','kind':'FILING','name':'区备案','filing':{" + filing + "}}"))
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'level':'STREET','questionDays':5|level",
                "'level':'DISTRICT'|questionDays",
                "'level':'DISTRICT','questionDays':0|questionDays",
                "'level':'DISTRICT','questionDays':5,'sendDays':0|sendDays",
                "'level':'DISTRICT','questionDays':5,'deliveryWaits':'yes'|deliveryWaits",
                "'level':'DISTRICT','questionDays':5,'papers':['表','表']|papers",
                "'level':'DISTRICT','questionDays':5,'papers':['']|papers"
            })
    void aWrongValueOfAFilingIsNamedWithItsPlace(String values, String place) throws Exception {
        wrongValueIsNamedWithFileAndWhatIsAllowed("stages", stages(values), "stages[6].filing." + place);
    }

    @Test
    void everyValueOfAMeetingIsRead() throws Exception {
        JsonObject stage =
                json("{'key':'M','kind':'MEETING','name':'会议','meeting':{'body':'JOINT_MEETING','level':'STREET',"
                                + "'callDays':5,'callInWorkingDays':true,'method':'CHOICE','quorum':{'atLeast':[3,4],'of':'ALL_MEMBERS'},"
                                + "'pass':{'atLeast':[1,2],'of':'ELIGIBLE','minimumVotes':3},'tie':'CHAIR_DECIDES',"
                                + "'choice':{'atLeast':1,'atMost':4,'places':3},'ceiling':{'sum':100000,'rule':'PARTIAL'},"
                                + "'recusal':'VOTE_ONLY'}}")
                        .asJsonObject();
        JsonObject profile = Json.createObjectBuilder(good())
                .add(
                        "stages",
                        Json.createArrayBuilder()
                                .add(json("{'key':'C','kind':'COLLECTION','name':'征集'}"))
                                .add(stage))
                .build();
        MeetingRule rule = new ProfileReader("x.json", profile).read().profile().council();
        assertThat(rule)
                .isEqualTo(new MeetingRule(
                        "STREET",
                        5,
                        true,
                        new VotingRule(
                                BodyKind.JOINT_MEETING,
                                VoteMethod.CHOICE,
                                new Quorum(VoteBasis.ALL_MEMBERS, Share.atLeast(3, 4)),
                                new Threshold(VoteBasis.ELIGIBLE, Share.atLeast(1, 2), 3),
                                TieRule.CHAIR_DECIDES,
                                RecusalEffect.VOTE_ONLY,
                                new Choice(1, 4, 3),
                                null,
                                new Ceiling(Money.yuan(100_000), CeilingRule.PARTIAL))));
    }

    private static JsonValue json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readValue();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("disclosures", json("{'RESOLUTION':{'days':0}}"), "disclosures.RESOLUTION.days"),
                Arguments.of("kinds", json("[{'code':'SERVICE','name':'服务类','cap':-5}]"), "kinds[0].cap"),
                Arguments.of("kinds", json("[{'code':'ART','name':'艺术类'}]"), "kinds[0].code"),
                Arguments.of("fields", json("[{'code':'A','name':'甲'},{'code':'A','name':'乙'}]"), "fields"),
                Arguments.of("checks", json("{'R19':{'level':'WARN'}}"), "checks.R19"),
                Arguments.of("checks", json("{'R1':{'level':'BLOCK','waiver':'KING'}}"), "checks.R1.waiver"),
                Arguments.of("stages", json("[{'key':'S','kind':'SCREENING','name':'初审'}]"), "stages"),
                Arguments.of(
                        "stages",
                        json(
                                "[{'key':'C','kind':'COLLECTION','name':'征集'},{'key':'M','kind':'MEETING','name':'会议',"
                                        + "'meeting':{'body':'COUNCIL','level':'COMMUNITY','callDays':3,'quorum':{'moreThan':'2/3'},'pass':{'moreThan':[1,2]}}}]"),
                        "stages[1].meeting.quorum.moreThan"),
                Arguments.of("inForceFrom", Json.createValue("1 Jan"), "inForceFrom"),
                Arguments.of("sources", JsonValue.EMPTY_JSON_OBJECT, "sources."));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void wrongValueIsNamedWithFileAndWhatIsAllowed(String name, JsonValue value, String place) throws Exception {
        JsonObject broken = Json.createObjectBuilder(good()).add(name, value).build();
        assertThatThrownBy(() -> new ProfileReader("x.json", broken).read())
                .isInstanceOfSatisfying(BusinessException.class, e -> {
                    assertThat(e.code()).isEqualTo("rule.error.invalidProfile");
                    assertThat(e.args()).hasSize(5).startsWith("x.json");
                    assertThat(e.args().get(1).toString()).startsWith(place);
                });
    }

    private static JsonObject good() throws Exception {
        try (InputStream in = Objects.requireNonNull(
                ShippedProfiles.class.getResourceAsStream("/org/weishishi/rule/profiles/luohu-2016.json"))) {
            return Json.createReader(in).readObject();
        }
    }
}
