-- 检查结果、处理记录和交接时的检查记录；同街道、同社区项目和年度额度的索引
create sequence screening_finding_seq start with 100 increment by 100;
create sequence screening_check_seq start with 100 increment by 100;

create table screening_finding (
  id bigint not null constraint pk_screening_finding primary key,
  version bigint not null,
  project_id bigint not null constraint fk_screening_finding_project references micro_project (id),
  rule_code varchar(10) not null,
  finding_key varchar(60) not null,
  level varchar(10) not null,
  clause varchar(4000) not null,
  evidence varchar(1000000) not null,
  evidence_hash varchar(64) not null,
  waiver_post varchar(40),
  state varchar(20) not null,
  found_at timestamp(6) with time zone not null,
  constraint uk_screening_finding unique (project_id, rule_code, finding_key)
);
comment on table screening_finding is '检查结果';

create table finding_answer (
  finding_id bigint not null constraint fk_finding_answer_finding references screening_finding (id),
  answer_position integer not null,
  kind varchar(20) not null,
  content varchar(4000) not null,
  attachment_id bigint,
  answered_by varchar(2000) not null,
  answered_at timestamp(6) with time zone not null,
  constraint pk_finding_answer primary key (finding_id, answer_position)
);
comment on table finding_answer is '检查结果处理记录';

create table screening_check (
  id bigint not null constraint pk_screening_check primary key,
  project_id bigint not null constraint fk_screening_check_project references micro_project (id),
  hand_over varchar(20) not null,
  rules_edition varchar(60) not null,
  declaration_hash varchar(64) not null,
  checked varchar(1000000) not null,
  blocks integer not null,
  warnings integer not null,
  checked_by varchar(2000) not null,
  checked_at timestamp(6) with time zone not null
);
comment on table screening_check is '交接时的检查记录';
create index ix_screening_check_project on screening_check (project_id, id);

create index ix_micro_project_street_drafted on micro_project (street_id, created_at);
