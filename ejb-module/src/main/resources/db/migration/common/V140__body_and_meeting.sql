-- 议事机构：任何层级的机构都可以有，成员有职务和任期，每次变动留痕
alter table council rename to body;
alter table body rename column community_id to unit_id;
alter table body add column kind varchar(20) default 'COUNCIL' not null;
alter table body add column name varchar(200);
alter table body add column seats integer default 0 not null;
alter table body drop constraint uk_council_community;
alter table body add constraint uk_body_unit_kind unique (unit_id, kind);
comment on table body is '议事机构';
alter table council_member rename to body_member;
alter table body_member rename column council_id to body_id;
alter table body_member add column member_role varchar(20) default 'MEMBER' not null;
comment on table body_member is '议事机构成员';

create sequence body_change_seq start with 100 increment by 100;
create table body_change (
    id bigint primary key,
    body_id bigint not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(400) not null,
    message_key varchar(80) not null,
    args varchar(2000) not null,
    constraint fk_body_change_body foreign key (body_id) references body (id)
);
comment on table body_change is '议事机构变动';
create index ix_body_change_body on body_change (body_id, id);

-- 会议：属于哪个机构、哪道关口，规则整条保存
alter table council_meeting rename column community_id to unit_id;
alter table council_meeting add column body_id bigint;
update council_meeting set body_id = (select b.id from body b where b.unit_id = council_meeting.unit_id);
alter table council_meeting alter column body_id set not null;
alter table council_meeting add constraint fk_council_meeting_body foreign key (body_id) references body (id);
alter table council_meeting add column stage_key varchar(20) default 'MEETING' not null;
alter table council_meeting add column vote_rule varchar(4000);
update council_meeting set vote_rule =
    '{"body":"COUNCIL","method":"VOTE","quorum":{"base":"ELIGIBLE","share":{"numerator":' || quorum_numerator
    || ',"denominator":' || quorum_denominator || ',"inclusive":false}},"pass":{"base":"PRESENT","share":{"numerator":'
    || pass_numerator || ',"denominator":' || pass_denominator
    || ',"inclusive":false},"minimumVotes":0},"tie":"REFUSED","recusal":"OUT_OF_BOTH"}';
alter table council_meeting alter column vote_rule set not null;
alter table council_meeting drop column quorum_numerator;
alter table council_meeting drop column quorum_denominator;
alter table council_meeting drop column pass_numerator;
alter table council_meeting drop column pass_denominator;
alter table council_meeting add column seats integer default 0 not null;
alter table council_meeting add column opened_at timestamp(6) with time zone;
alter table council_meeting add column called_on date;
alter table council_meeting add column late_call varchar(400);
alter table council_meeting add column chair_order varchar(4000) default '' not null;
alter table council_meeting add column observers varchar(1000) default '' not null;
alter table council_meeting rename column ballots_recorded to moments;
update council_meeting set moments = 2 * moments + 1;
alter table council_meeting drop constraint uk_council_meeting_ordinal;
alter table council_meeting add constraint uk_council_meeting_ordinal unique (body_id, meeting_year, ordinal);

-- 签到：到会和离会是先后有序的记录，不覆盖
create sequence movement_seq start with 100 increment by 100;
create table movement (
    id bigint primary key,
    meeting_id bigint not null,
    roster_number integer not null,
    meeting_moment integer not null,
    arrives boolean not null,
    noted_at timestamp(6) with time zone not null,
    noted_by varchar(400) not null,
    constraint uk_movement_moment unique (meeting_id, meeting_moment, roster_number),
    constraint fk_movement_meeting foreign key (meeting_id) references council_meeting (id)
);
comment on table movement is '到会与离会';
insert into movement (id, meeting_id, roster_number, meeting_moment, arrives, noted_at, noted_by)
    select -id, meeting_id, roster_number, 2 * arrived_after + 1, true, arrived_at, '-' from attendance where arrived_at is not null;
alter table attendance drop column arrived_at;
alter table attendance drop column arrived_after;
alter table attendance add column member_role varchar(20) default 'MEMBER' not null;

-- 议题
alter table agenda_item add column withdrawn_at timestamp(6) with time zone;
alter table agenda_item add column withdrawn_reason varchar(400);
alter table agenda_item add column discussion varchar(4000);
alter table agenda_item add column granted numeric(14,2);
update agenda_item set result = 'NO_QUORUM' where result = 'DEFERRED';
alter table recusal add column noted_at timestamp(6) with time zone;
alter table recusal add column noted_by varchar(400);

-- 各轮表决：只增不改；无记名的只有领票名单和票数
create sequence ballot_round_seq start with 100 increment by 100;
create table ballot_round (
    id bigint primary key,
    meeting_id bigint not null,
    item_position integer not null,
    round_number integer not null,
    meeting_moment integer not null,
    kind varchar(20) not null,
    content varchar(100000) not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(400) not null,
    recorded_person bigint,
    paper boolean default false not null,
    confirmed_at timestamp(6) with time zone,
    confirmed_by varchar(400),
    rejected_reason varchar(400),
    constraint uk_ballot_round_number unique (meeting_id, item_position, round_number),
    constraint fk_ballot_round_meeting foreign key (meeting_id) references council_meeting (id)
);
comment on table ballot_round is '各轮表决';
insert into ballot_round (id, meeting_id, item_position, round_number, meeting_moment, kind, content, recorded_at, recorded_by)
    select -o.id, o.meeting_id, o.item_position, o.round_number, 2 * o.ballot_sequence,
        case when o.round_number = 1 then 'FIRST' else 'RECOUNT' end,
        '{"number":' || o.round_number || ',"moment":' || (2 * o.ballot_sequence) || ',"kind":"'
        || case when o.round_number = 1 then 'FIRST' else 'RECOUNT' end || '","mode":"SHOW_OF_HANDS"'
        || case when o.round_number = 1 then '' else ',"reason":"' || replace(replace(coalesce(o.correction_reason, '-'), '\', '\\'), '"', '\"') || '"' end
        || ',"item":' || o.item_position || ',"votes":{"inFavour":' || o.in_favour || ',"against":' || o.against
        || ',"abstained":' || o.abstained || '}}',
        o.recorded_at, o.recorded_by
    from (
        select b.id, i.meeting_id, i.item_position, b.ballot_sequence, b.in_favour, b.against, b.abstained, b.correction_reason,
            b.recorded_at, b.recorded_by, row_number() over (partition by b.item_id order by b.ballot_sequence) as round_number
        from ballot b join agenda_item i on i.id = b.item_id
    ) o;
drop table ballot;

-- 决议：主持人和记录人签字后才有，不再改动；更正是新的一份，写明替代哪一份
alter table resolution rename column community_id to unit_id;
alter table resolution drop constraint uk_resolution_meeting;
alter table resolution add column edition integer default 1 not null;
alter table resolution add column replaces_id bigint;
alter table resolution add column correction_reason varchar(400);
alter table resolution add column chair_signed varchar(100);
alter table resolution add column clerk_signed varchar(100);
alter table resolution add column recorded_by varchar(400);
alter table resolution add constraint uk_resolution_edition unique (meeting_id, edition);
alter table resolution add constraint fk_resolution_replaces foreign key (replaces_id) references resolution (id);
update resolution_item set result = 'NO_QUORUM' where result = 'DEFERRED';
alter table resolution_item add column granted numeric(14,2);

-- 已办的请求：同一请求再来一次，什么也不再发生
create table meeting_act (
    request_key varchar(60) primary key,
    meeting_id bigint not null,
    done_at timestamp(6) with time zone not null
);
comment on table meeting_act is '会议请求';

-- 意见征集：会前问卷的合计
create sequence opinion_survey_seq start with 100 increment by 100;
create table opinion_survey (
    id bigint primary key,
    project_id bigint not null,
    way varchar(100) not null,
    asked_from date not null,
    asked_to date not null,
    asked integer not null,
    in_favour integer not null,
    against integer not null,
    indifferent integer not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(400) not null,
    constraint ck_opinion_survey_sum check (in_favour >= 0 and against >= 0 and indifferent >= 0
        and in_favour + against + indifferent <= asked)
);
comment on table opinion_survey is '意见征集';
create index ix_opinion_survey_project on opinion_survey (project_id);
