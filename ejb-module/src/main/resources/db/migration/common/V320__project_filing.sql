-- 备案：一个项目一轮一行
create sequence project_filing_seq start with 100 increment by 100;
create table project_filing (
  id bigint not null constraint pk_project_filing primary key,
  version bigint not null,
  project_id bigint not null constraint fk_project_filing_project references micro_project (id),
  stage_key varchar(20) not null,
  filing_round integer not null,
  profile_key varchar(60) not null,
  street_id bigint not null,
  receiver_id bigint not null,
  receiver_name varchar(200) not null,
  state varchar(20) not null,
  due_on date not null,
  filing_number varchar(100),
  filed_on date,
  steps varchar(100000) not null,
  constraint uk_project_filing unique (project_id, filing_round)
);
comment on table project_filing is '备案';
create index ix_project_filing_street on project_filing (street_id, state, due_on, id);
create index ix_project_filing_receiver on project_filing (receiver_id, state, due_on, id);
create index ix_project_filing_state on project_filing (state, due_on, id);
