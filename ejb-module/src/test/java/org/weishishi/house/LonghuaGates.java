package org.weishishi.house;

import jakarta.json.Json;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.body.AppointMember;
import org.weishishi.deliberation.api.body.MemberCategory;
import org.weishishi.deliberation.api.body.MemberRole;
import org.weishishi.deliberation.api.meeting.CallCouncil;
import org.weishishi.deliberation.api.meeting.CastBallot;
import org.weishishi.deliberation.api.meeting.CloseCouncil;
import org.weishishi.deliberation.api.meeting.MeetingRoomView;
import org.weishishi.deliberation.api.meeting.OpenCouncil;
import org.weishishi.deliberation.api.meeting.SignIn;
import org.weishishi.deliberation.api.meeting.SignResolution;
import org.weishishi.deliberation.api.simulation.SimulatedRound;
import org.weishishi.deliberation.application.body.MaintainBodies;
import org.weishishi.deliberation.application.meeting.BrowseMeetings;
import org.weishishi.deliberation.application.meeting.CallMeeting;
import org.weishishi.deliberation.application.meeting.CloseMeeting;
import org.weishishi.deliberation.application.meeting.OpenMeeting;
import org.weishishi.deliberation.application.meeting.RecordBallot;
import org.weishishi.deliberation.application.resolution.IssueResolution;
import org.weishishi.organization.api.AddPost;
import org.weishishi.organization.api.Appoint;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.RegisterAccount;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.AppointPerson;
import org.weishishi.organization.application.ChangeStructure;
import org.weishishi.organization.application.Directory;
import org.weishishi.organization.application.RegisterPerson;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.project.api.StageReport;
import org.weishishi.project.api.consultation.BodyOpinion;
import org.weishishi.project.api.consultation.RecordConsultation;
import org.weishishi.project.api.consultation.Stance;
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.MergeProposals;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.application.consultation.Consult;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.rule.api.book.EditionFile;
import org.weishishi.rule.api.book.MoveRule;
import org.weishishi.rule.api.book.ProposeRule;
import org.weishishi.rule.api.meeting.BodyKind;
import org.weishishi.rule.application.book.ProposeRuleChange;
import org.weishishi.rule.application.book.ReadRules;
import org.weishishi.rule.application.book.ReleaseRuleChange;
import org.weishishi.rule.book.Content;
import org.weishishi.shared.Money;

/** 龙华街道's five gates in spring 2024, through the doors. Every gate meets on the fifth day after its call. */
final class LonghuaGates {

    private static final String STREET = "440309003";
    private static final String COMMUNITY = "440309003001";
    private static final LocalDate TERM = LocalDate.of(2024, 1, 1);

    private final OpenHouse house;
    private final LiantangCase play;
    private final StreetDesk desk;
    private LocalDate today = LocalDate.of(2024, 3, 4);

    LonghuaGates(OpenHouse house) {
        this.house = house;
        this.play = new LiantangCase(house);
        this.desk = new StreetDesk(house);
        at("09:00");
        post(COMMUNITY, PostKind.COMMUNITY_CLERK, "韦清");
        post(STREET, PostKind.STREET_OFFICER, "谭㛃");
        post(STREET, PostKind.STREET_LEADER, "龙在天");
    }

    /** From the next day on deputies choose two of all within that sum, and the last in the line may get a part. */
    void money(int yuan) {
        asStreet();
        long edition = house.<Long>call(
                ProposeRuleChange.class,
                "propose",
                new ProposeRule(
                        1,
                        null,
                        0,
                        Content.of("longhua-street-2023")
                                .with("/inForceFrom", today.plusDays(1).toString())
                                .with("/stages/6/meeting/choice/places", 3)
                                .with("/stages/6/meeting/tie", "REFUSED")
                                .with(
                                        "/stages/6/meeting/ceiling",
                                        Json.createObjectBuilder()
                                                .add("sum", yuan)
                                                .add("rule", "PARTIAL")
                                                .build())
                                .with("/sources/stages", "龙华街道2024年民生微实事票选办法")
                                .json(),
                        "资金有上限",
                        null));
        house.as(account(STREET, PostKind.STREET_LEADER));
        EditionFile seen = house.call(ReadRules.class, "byId", edition);
        house.call(ReleaseRuleChange.class, "release", new MoveRule(edition, seen.version(), ""));
        today = today.plusDays(1);
        at("09:00");
    }

    /** One project for each price, screened and consulted on. @return their numbers */
    List<Long> projects(int... yuan) {
        house.as(account(COMMUNITY, PostKind.COMMUNITY_CLERK));
        List<Long> all = IntStream.range(0, yuan.length)
                .mapToObj(i -> project(List.of("口袋公园步道", "长者食堂桌椅", "儿童绘本角").get(i), yuan[i]))
                .toList();
        asStreet();
        all.forEach(id -> {
            desk.accept(id);
            desk.screen(id);
            house.call(
                    Consult.class,
                    "record",
                    new RecordConsultation(
                            id,
                            today,
                            List.of(
                                    new BodyOpinion(
                                            org.weishishi.project.api.consultation.BodyKind.PARTY_ORGANIZATION,
                                            "韦清",
                                            Stance.AGREE,
                                            ""),
                                    new BodyOpinion(
                                            org.weishishi.project.api.consultation.BodyKind.RESIDENTS_COMMITTEE,
                                            "谭㛃",
                                            Stance.AGREE,
                                            "")),
                            StageReport.Outcome.PASSED,
                            "同意提交",
                            List.of()));
        });
        return all;
    }

    private long project(String name, int yuan) {
        ProjectDetails details = new ProjectDetails(
                name, ProjectKind.SERVICE, "FACILITY", "社区工作站", Money.yuan(yuan), true, "内容" + name, name, "居民");
        long proposal = house.<Long>call(
                Intake.class,
                "enter",
                new EnterProposal("建议" + name, "刘㛃", ProposerCategory.RESIDENT, ProposalChannel.VISIT));
        long id = house.<Long>call(Intake.class, "merge", new MergeProposals(List.of(proposal), details));
        play.declare(id, details);
        play.handOver(id);
        return id;
    }

    /** A body of so many gets its roster, is called with these projects and opens with all but the last. @return the meeting */
    long opened(BodyKind kind, int members, List<Long> projects) {
        long unit = unit(kind == BodyKind.COUNCIL ? COMMUNITY : STREET).id();
        house.as(
                kind == BodyKind.COUNCIL
                        ? account(COMMUNITY, PostKind.COMMUNITY_CLERK)
                        : account(STREET, PostKind.STREET_OFFICER));
        IntStream.rangeClosed(1, members)
                .forEach(i -> house.call(
                        MaintainBodies.class,
                        "appoint",
                        new AppointMember(
                                unit,
                                kind,
                                "成员" + i,
                                MemberCategory.RESIDENT,
                                i == 1 ? MemberRole.CHAIR : MemberRole.MEMBER,
                                TERM,
                                null)));
        LocalDate day = today.plusDays(5);
        long meeting = house.<Long>call(
                CallMeeting.class,
                "call",
                new CallCouncil(
                        unit,
                        kind,
                        new CallCouncil.Details(OffsetDateTime.parse(day + "T15:00:00+08:00"), "会议室", "成员1", "谭㛃", ""),
                        projects,
                        null,
                        "",
                        UUID.randomUUID().toString()));
        today = day;
        at("15:00");
        house.call(
                OpenMeeting.class,
                "open",
                new OpenCouncil(meeting, room(meeting).version()));
        IntStream.range(1, members).forEach(i -> house.call(OpenMeeting.class, "signIn", new SignIn(meeting, i, true)));
        return meeting;
    }

    void record(long meeting, SimulatedRound round) {
        house.call(
                RecordBallot.class,
                "record",
                new CastBallot(
                        meeting, round, false, List.of(), UUID.randomUUID().toString()));
    }

    /** The meeting is closed and its resolution signed by who the room proposes. */
    void resolve(long meeting) {
        house.call(
                CloseMeeting.class,
                "close",
                new CloseCouncil(meeting, room(meeting).version(), ""));
        MeetingRoomView.Signing signers = room(meeting).signers();
        house.call(
                IssueResolution.class,
                "sign",
                new SignResolution(meeting, signers.chair(), signers.clerk(), List.of(), ""));
        today = today.plusDays(1);
        at("09:00");
    }

    /** A gate of five that votes on everything in favour. */
    void pass(BodyKind kind, List<Long> projects) {
        long meeting = opened(kind, 5, projects);
        IntStream.rangeClosed(1, projects.size())
                .forEach(item -> record(meeting, new CastBallot(meeting, 1, item, new Votes(4, 0, 0), null).round()));
        resolve(meeting);
    }

    MeetingRoomView room(long meeting) {
        return house.call(BrowseMeetings.class, "room", meeting);
    }

    /** @return name and state of each gate and stage of the road */
    Stream<String> road(long project) {
        return play.file(project).road().stream().map(stage -> stage.name() + " " + stage.state());
    }

    String status(long project) {
        return play.file(project).project().status();
    }

    private void asStreet() {
        house.as(account(STREET, PostKind.STREET_OFFICER));
    }

    private void at(String time) {
        house.at(today + "T" + time + ":00+08:00");
    }

    private static String account(String unitCode, PostKind kind) {
        return kind + "." + unitCode;
    }

    private UnitView unit(String code) {
        return house.stored()
                .in(() -> house.room(Directory.class).unitByCode(code).orElseThrow());
    }

    private void post(String unitCode, PostKind kind, String name) {
        house.as("admin");
        long post = house.<Long>call(
                ChangeStructure.class, "addPost", new AddPost(unit(unitCode).id(), kind, "岗位"));
        long person = house.<Long>call(
                RegisterPerson.class, "register", new RegisterAccount(account(unitCode, kind), null, name));
        house.call(AppointPerson.class, "appoint", new Appoint(person, post, TERM, null));
    }
}
