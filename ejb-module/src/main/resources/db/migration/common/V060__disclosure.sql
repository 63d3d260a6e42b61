-- 公示: notices of results, the projects they carry, objections and their answers.
create sequence disclosure_notice_seq start with 100 increment by 100;
create sequence objection_seq start with 100 increment by 100;

create table disclosure_notice (
    id bigint primary key,
    version integer not null,
    community_id bigint not null,
    street_id bigint,
    district_id bigint,
    meeting_id bigint not null,
    attempt integer not null,
    title varchar(400) not null,
    published_on date not null,
    first_day date not null,
    last_day date not null,
    days integer not null,
    working_days boolean not null,
    carrier varchar(200) not null,
    address varchar(400) not null,
    phone varchar(100) not null,
    contact varchar(100) not null,
    state varchar(20) not null,
    published_by varchar(400) not null,
    published_at timestamp(6) with time zone not null,
    closed_by varchar(400),
    closed_at timestamp(6) with time zone,
    reason varchar(1000),
    changes integer not null,
    constraint uk_disclosure_notice_meeting unique (meeting_id, attempt),
    constraint ck_disclosure_notice_period check (first_day > published_on and last_day >= first_day)
);
comment on table disclosure_notice is '公示';
create index ix_disclosure_notice_due on disclosure_notice (state, last_day);
create index ix_disclosure_notice_community on disclosure_notice (community_id, published_at desc, id desc);
create index ix_disclosure_notice_street on disclosure_notice (street_id, published_at desc, id desc);
create index ix_disclosure_notice_district on disclosure_notice (district_id, published_at desc, id desc);
create index ix_disclosure_notice_published on disclosure_notice (published_on desc, id desc);

create table notice_project (
    notice_id bigint not null,
    project_position integer not null,
    project_id bigint not null,
    project_code varchar(60) not null,
    project_name varchar(400) not null,
    constraint uk_notice_project_position unique (notice_id, project_position),
    constraint uk_notice_project_project unique (notice_id, project_id),
    constraint fk_notice_project_notice foreign key (notice_id) references disclosure_notice (id)
);
comment on table notice_project is '公示项目';
create index ix_notice_project_project on notice_project (project_id);

create table objection (
    id bigint primary key,
    notice_id bigint not null,
    objection_number integer not null,
    project_id bigint not null,
    raised_by varchar(200) not null,
    received_on date not null,
    content varchar(2000) not null,
    registered_by varchar(400) not null,
    registered_at timestamp(6) with time zone not null,
    outcome varchar(20),
    answer varchar(2000),
    answered_by varchar(400),
    answered_at timestamp(6) with time zone,
    constraint uk_objection_number unique (notice_id, objection_number),
    constraint fk_objection_notice foreign key (notice_id) references disclosure_notice (id)
);
comment on table objection is '异议';
