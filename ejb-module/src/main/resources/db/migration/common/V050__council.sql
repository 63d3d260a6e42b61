-- 议事: rosters, meetings, ballots, resolutions.
create sequence council_seq start with 100 increment by 100;
create sequence council_member_seq start with 100 increment by 100;
create sequence council_meeting_seq start with 100 increment by 100;
create sequence attendance_seq start with 100 increment by 100;
create sequence agenda_item_seq start with 100 increment by 100;
create sequence recusal_seq start with 100 increment by 100;
create sequence ballot_seq start with 100 increment by 100;
create sequence resolution_seq start with 100 increment by 100;

create table council (
    id bigint primary key,
    version integer not null,
    community_id bigint not null,
    last_number integer not null,
    changes integer not null,
    constraint uk_council_community unique (community_id)
);
comment on table council is '居民议事会';

create table council_member (
    id bigint primary key,
    council_id bigint not null,
    roster_number integer not null,
    name varchar(100) not null,
    category varchar(20) not null,
    term_from date not null,
    term_to date,
    constraint uk_council_member_number unique (council_id, roster_number),
    constraint fk_council_member_council foreign key (council_id) references council (id),
    constraint ck_council_member_term check (term_to is null or term_to >= term_from)
);
comment on table council_member is '议事会成员';

create table council_meeting (
    id bigint primary key,
    version integer not null,
    community_id bigint not null,
    street_id bigint,
    district_id bigint,
    meeting_year integer not null,
    ordinal integer not null,
    title varchar(200) not null,
    meets_at timestamp(6) with time zone not null,
    place varchar(200) not null,
    chair varchar(100) not null,
    clerk varchar(100) not null,
    profile_key varchar(60) not null,
    quorum_numerator integer not null,
    quorum_denominator integer not null,
    pass_numerator integer not null,
    pass_denominator integer not null,
    state varchar(20) not null,
    reason varchar(1000),
    closed_at timestamp(6) with time zone,
    ballots_recorded integer not null,
    changes integer not null,
    constraint uk_council_meeting_ordinal unique (community_id, meeting_year, ordinal)
);
comment on table council_meeting is '居民议事会会议';
create index ix_council_meeting_community on council_meeting (community_id, meets_at desc, id desc);
create index ix_council_meeting_street on council_meeting (street_id, meets_at desc, id desc);
create index ix_council_meeting_district on council_meeting (district_id, meets_at desc, id desc);

create table attendance (
    id bigint primary key,
    meeting_id bigint not null,
    roster_number integer not null,
    name varchar(100) not null,
    category varchar(20) not null,
    arrived_at timestamp(6) with time zone,
    arrived_after integer not null,
    constraint uk_attendance_number unique (meeting_id, roster_number),
    constraint fk_attendance_meeting foreign key (meeting_id) references council_meeting (id)
);
comment on table attendance is '会议签到';

create table agenda_item (
    id bigint primary key,
    meeting_id bigint not null,
    item_position integer not null,
    project_id bigint not null,
    project_code varchar(60) not null,
    project_name varchar(400) not null,
    project_kind varchar(20) not null,
    proposer varchar(400) not null,
    amount numeric(14,2) not null,
    demonstration boolean not null,
    result varchar(20),
    constraint uk_agenda_item_position unique (meeting_id, item_position),
    constraint uk_agenda_item_project unique (meeting_id, project_id),
    constraint fk_agenda_item_meeting foreign key (meeting_id) references council_meeting (id)
);
comment on table agenda_item is '会议议题';
create index ix_agenda_item_project on agenda_item (project_id);

create table recusal (
    id bigint primary key,
    item_id bigint not null,
    roster_number integer not null,
    reason varchar(400) not null,
    constraint fk_recusal_item foreign key (item_id) references agenda_item (id)
);
comment on table recusal is '回避';
create index ix_recusal_item on recusal (item_id);

create table ballot (
    id bigint primary key,
    item_id bigint not null,
    ballot_sequence integer not null,
    base integer not null,
    in_favour integer not null,
    against integer not null,
    abstained integer not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(400) not null,
    correction_reason varchar(400),
    constraint uk_ballot_sequence unique (item_id, ballot_sequence),
    constraint fk_ballot_item foreign key (item_id) references agenda_item (id),
    constraint ck_ballot_sum check (in_favour >= 0 and against >= 0 and abstained >= 0
        and in_favour + against + abstained = base)
);
comment on table ballot is '表决记录';

create table resolution (
    id bigint primary key,
    version integer not null,
    meeting_id bigint not null,
    community_id bigint not null,
    title varchar(200) not null,
    decided_on date not null,
    members integer not null,
    present integer not null,
    document_id bigint,
    constraint uk_resolution_meeting unique (meeting_id),
    constraint fk_resolution_meeting foreign key (meeting_id) references council_meeting (id)
);
comment on table resolution is '决议';

create table resolution_item (
    resolution_id bigint not null,
    item_position integer not null,
    project_id bigint not null,
    project_name varchar(400) not null,
    in_favour integer not null,
    against integer not null,
    abstained integer not null,
    result varchar(20) not null,
    constraint uk_resolution_item_position unique (resolution_id, item_position),
    constraint fk_resolution_item_resolution foreign key (resolution_id) references resolution (id)
);
comment on table resolution_item is '决议事项';
