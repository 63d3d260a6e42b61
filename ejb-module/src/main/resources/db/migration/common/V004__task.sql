create sequence job_seq start with 100 increment by 100;
create table job (
  id bigint not null,
  kind varchar(100) not null,
  job_key varchar(300) not null,
  payload varchar(100000) not null,
  state varchar(20) not null,
  attempts integer not null,
  run_after timestamp(6) with time zone not null,
  claimed_by varchar(100),
  claimed_until timestamp(6) with time zone,
  last_error varchar(4000),
  created_at timestamp(6) with time zone not null,
  done_at timestamp(6) with time zone,
  version integer not null,
  constraint pk_job primary key (id),
  constraint uk_job_key unique (kind, job_key),
  constraint ck_job_state check (state in ('WAITING', 'RUNNING', 'DONE', 'DEAD'))
);
comment on table job is '后台任务';
create index ix_job_state on job (state, run_after, id);

create sequence notice_seq start with 100 increment by 100;
create table notice (
  id bigint not null,
  person_id bigint not null,
  message_key varchar(200) not null,
  args varchar(4000) not null,
  subject_kind varchar(40) not null,
  subject_id bigint not null,
  created_at timestamp(6) with time zone not null,
  read_at timestamp(6) with time zone,
  version integer not null,
  constraint pk_notice primary key (id)
);
comment on table notice is '通知';
create index ix_notice_person on notice (person_id, created_at, id);
