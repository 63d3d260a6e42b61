create sequence proposal_seq start with 100 increment by 100;
create sequence micro_project_seq start with 100 increment by 100;
create sequence project_stage_seq start with 100 increment by 100;
create sequence project_number_seq start with 100 increment by 100;

create table micro_project (
  id bigint not null constraint pk_micro_project primary key,
  version bigint not null,
  code varchar(40) not null constraint uk_micro_project_code unique,
  community_id bigint not null,
  community_name varchar(200) not null,
  street_id bigint not null,
  district_id bigint not null,
  name varchar(200) not null,
  kind varchar(20) not null,
  field varchar(20) not null,
  proposer_unit varchar(200) not null,
  amount numeric(14,2) not null constraint ck_micro_project_amount check (amount >= 0),
  amount_demonstration boolean not null,
  content varchar(4000) not null,
  place varchar(400) not null,
  beneficiaries varchar(400) not null,
  profile_key varchar(60) not null,
  status varchar(20) not null,
  stage varchar(20),
  drafted_by varchar(2000) not null,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null
);
comment on table micro_project is '民生微实事项目';
create index ix_micro_project_city on micro_project (updated_at desc, id desc);
create index ix_micro_project_district on micro_project (district_id, updated_at desc, id desc);
create index ix_micro_project_street on micro_project (street_id, updated_at desc, id desc);
create index ix_micro_project_community on micro_project (community_id, updated_at desc, id desc);
create index ix_micro_project_status on micro_project (status, updated_at desc, id desc);
create index ix_micro_project_district_status on micro_project (district_id, status, updated_at desc, id desc);
create index ix_micro_project_street_status on micro_project (street_id, status, updated_at desc, id desc);
create index ix_micro_project_community_status on micro_project (community_id, status, updated_at desc, id desc);

create table project_stage (
  id bigint not null constraint pk_project_stage primary key,
  project_id bigint not null constraint fk_project_stage_project references micro_project (id),
  place_in_road integer not null,
  kind varchar(20) not null,
  state varchar(20) not null,
  entered_at timestamp(6) with time zone,
  ended_at timestamp(6) with time zone,
  ended_by varchar(2000),
  facts varchar(100000) not null,
  constraint uk_project_stage_place unique (project_id, place_in_road)
);
comment on table project_stage is '项目阶段';

create table proposal (
  id bigint not null constraint pk_proposal primary key,
  version bigint not null,
  community_id bigint not null,
  community_name varchar(200) not null,
  street_id bigint not null,
  district_id bigint not null,
  content varchar(2000) not null,
  proposer_name varchar(200) not null,
  category varchar(30) not null,
  channel varchar(20) not null,
  entered_by varchar(2000) not null,
  entered_at timestamp(6) with time zone not null,
  project_id bigint constraint fk_proposal_project references micro_project (id)
);
comment on table proposal is '提议';
create index ix_proposal_community on proposal (community_id, project_id, entered_at, id);
create index ix_proposal_project on proposal (project_id);

create table project_number (
  id bigint not null constraint pk_project_number primary key,
  community_id bigint not null,
  project_year integer not null,
  last_number integer not null,
  constraint uk_project_number_series unique (community_id, project_year)
);
comment on table project_number is '项目编号序列';
insert into project_number (id, community_id, project_year, last_number) values (-1, 0, 0, 0);
