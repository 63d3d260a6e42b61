-- Approvals become a state machine with a trail; nothing was released on the tables before.
drop table opinion_draft;
drop table decision;
drop table approval_task;
drop table approval_round;
drop table approval;
drop sequence opinion_draft_seq;
drop sequence decision_seq;
drop sequence approval_round_seq;

create sequence approval_entry_seq start with 100 increment by 100;
create sequence approval_reading_seq start with 100 increment by 100;
create sequence delegation_seq start with 100 increment by 100;

create table approval (
  id bigint not null constraint pk_approval primary key,
  version bigint not null,
  subject_kind varchar(40) not null,
  subject_id bigint not null,
  title varchar(400) not null,
  amount numeric(14,2) not null,
  amount_demonstration boolean not null,
  purpose varchar(30) not null,
  community_id bigint not null,
  street_id bigint not null,
  district_id bigint not null,
  city_id bigint not null,
  community_name varchar(200) not null,
  chain_key varchar(120) not null,
  chain_version integer not null,
  chain varchar(60000) not null,
  started_on varchar(60000) not null,
  course varchar(400000) not null,
  snapshot varchar(200000) not null,
  snapshot_hash varchar(64) not null,
  head varchar(64) not null,
  state varchar(20) not null,
  step_name varchar(200) not null,
  due date,
  initiator_id bigint not null,
  started_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null
);
comment on table approval is '审批实例';
create index ix_approval_subject on approval (subject_kind, subject_id, id);
create index ix_approval_state on approval (state, due, id);
create index ix_approval_initiator on approval (initiator_id, id desc);
create index ix_approval_chain on approval (chain_key, state, id);

create table approval_snapshot (
  approval_id bigint not null constraint fk_approval_snapshot_approval references approval (id),
  snapshot_number integer not null,
  snapshot varchar(200000) not null,
  snapshot_hash varchar(64) not null,
  constraint pk_approval_snapshot primary key (approval_id, snapshot_number)
);
comment on table approval_snapshot is '送审快照';

create table approval_task (
  id bigint not null constraint pk_approval_task primary key,
  approval_id bigint not null constraint fk_approval_task_approval references approval (id),
  task_number integer not null,
  round_number integer not null,
  role varchar(20) not null,
  step_name varchar(200) not null,
  demonstration boolean not null,
  person_id bigint not null,
  person_name varchar(200) not null,
  post_id bigint not null,
  post_name varchar(200) not null,
  via varchar(20) not null,
  principal varchar(600),
  state varchar(20) not null,
  draft varchar(1000),
  due date not null,
  opened_at timestamp(6) with time zone not null,
  closed_at timestamp(6) with time zone,
  constraint uk_approval_task_number unique (approval_id, task_number)
);
comment on table approval_task is '审批待办';
create index ix_approval_task_holder on approval_task (person_id, post_id, state, id desc);

create table approval_entry (
  id bigint not null constraint pk_approval_entry primary key,
  approval_id bigint not null constraint fk_approval_entry_approval references approval (id),
  entry_number integer not null,
  kind varchar(30) not null,
  round_number integer not null,
  step_key varchar(60) not null,
  tasks varchar(2000) not null,
  opinion varchar(2000) not null,
  acted_by varchar(2000) not null,
  on_behalf_of varchar(20000) not null,
  entered_by varchar(2000),
  acted_at timestamp(6) with time zone not null,
  snapshot_hash varchar(64) not null,
  signed_digest varchar(64),
  details varchar(200000) not null,
  previous_hash varchar(64) not null,
  hash varchar(64) not null,
  constraint uk_approval_entry_number unique (approval_id, entry_number)
);
comment on table approval_entry is '审批流转记录';

create table approval_reading (
  id bigint not null constraint pk_approval_reading primary key,
  approval_id bigint not null constraint fk_approval_reading_approval references approval (id),
  person_id bigint not null,
  person_name varchar(200) not null,
  circulated boolean not null,
  sent_by varchar(600) not null,
  words varchar(1000) not null,
  sent_at timestamp(6) with time zone not null,
  remark varchar(1000),
  read_at timestamp(6) with time zone
);
comment on table approval_reading is '抄送与传阅';
create index ix_approval_reading_person on approval_reading (person_id, id desc);
create index ix_approval_reading_approval on approval_reading (approval_id, id);

create table delegation (
  id bigint not null constraint pk_delegation primary key,
  version bigint not null,
  principal_id bigint not null,
  principal_post_id bigint not null,
  principal_name varchar(600) not null,
  delegate_id bigint not null,
  delegate_post_id bigint not null,
  delegate_person_name varchar(200) not null,
  delegate_post_name varchar(200) not null,
  delegate_unit_id bigint not null,
  delegate_unit_name varchar(200) not null,
  purposes varchar(400) not null,
  valid_from date not null,
  valid_to date not null,
  open_tasks boolean not null,
  reason varchar(1000) not null,
  revoked_on date,
  made_at timestamp(6) with time zone not null
);
comment on table delegation is '委托';
create index ix_delegation_principal on delegation (principal_id, valid_from);
create index ix_delegation_delegate on delegation (delegate_id, valid_from);
