create sequence approval_seq start with 100 increment by 100;
create sequence approval_round_seq start with 100 increment by 100;
create sequence approval_task_seq start with 100 increment by 100;
create sequence decision_seq start with 100 increment by 100;
create sequence opinion_draft_seq start with 100 increment by 100;

create table approval (
  id bigint not null constraint pk_approval primary key,
  version bigint not null,
  revision bigint not null,
  subject_kind varchar(40) not null,
  subject_id bigint not null,
  title varchar(400) not null,
  amount numeric(14,2) not null,
  community_id bigint not null,
  community_name varchar(200) not null,
  chain varchar(20000) not null,
  snapshot varchar(100000) not null,
  snapshot_hash varchar(64) not null,
  state varchar(20) not null,
  initiator varchar(2000) not null,
  started_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  last_hash varchar(64) not null
);
comment on table approval is '审批实例';
create index ix_approval_subject on approval (subject_kind, subject_id, id);
create index ix_approval_state on approval (state, id);

create table approval_round (
  id bigint not null constraint pk_approval_round primary key,
  approval_id bigint not null constraint fk_approval_round_approval references approval (id),
  round_number integer not null,
  step_index integer not null,
  unit_id bigint not null,
  unit_name varchar(200) not null,
  snapshot_hash varchar(64) not null,
  due date not null,
  state varchar(20) not null,
  opened_at timestamp(6) with time zone not null,
  closed_at timestamp(6) with time zone,
  constraint uk_approval_round_number unique (approval_id, round_number)
);
comment on table approval_round is '审批轮次';

create table approval_task (
  id bigint not null constraint pk_approval_task primary key,
  round_id bigint not null constraint fk_approval_task_round references approval_round (id),
  task_number integer not null,
  person_id bigint not null,
  person_name varchar(200) not null,
  post_id bigint not null,
  post_name varchar(200) not null,
  state varchar(20) not null,
  opened_at timestamp(6) with time zone not null,
  closed_at timestamp(6) with time zone,
  constraint uk_approval_task_number unique (round_id, task_number)
);
comment on table approval_task is '审批待办';
create index ix_approval_task_holder on approval_task (person_id, post_id, state, id desc);

create table decision (
  id bigint not null constraint pk_decision primary key,
  approval_id bigint not null constraint fk_decision_approval references approval (id),
  decision_number integer not null,
  round_number integer not null,
  step_index integer not null,
  task_number integer not null,
  kind varchar(30) not null,
  opinion varchar(1000) not null,
  decided_by varchar(2000) not null,
  decided_at timestamp(6) with time zone not null,
  snapshot_hash varchar(64) not null,
  previous_hash varchar(64) not null,
  hash varchar(64) not null,
  constraint uk_decision_number unique (approval_id, decision_number),
  constraint uk_decision_task unique (approval_id, task_number)
);
comment on table decision is '审批意见';

create table opinion_draft (
  id bigint not null constraint pk_opinion_draft primary key,
  task_id bigint not null,
  person_id bigint not null,
  opinion varchar(1000) not null,
  saved_at timestamp(6) with time zone not null,
  constraint uk_opinion_draft_task unique (task_id, person_id)
);
comment on table opinion_draft is '暂存意见';
