-- 申报内容的版本；阶段保留进入时的版本号
create sequence declaration_version_seq start with 100 increment by 100;

create table declaration_version (
  id bigint not null constraint pk_declaration_version primary key,
  project_id bigint not null constraint fk_declaration_version_project references micro_project (id),
  version_number integer not null,
  kind varchar(20) not null,
  content varchar(500000) not null,
  content_hash varchar(64) not null,
  reason varchar(2000) not null,
  saved_by varchar(2000) not null,
  saved_at timestamp(6) with time zone not null,
  submitted_to varchar(20),
  submitted_at timestamp(6) with time zone,
  constraint uk_declaration_version_number unique (project_id, version_number)
);
comment on table declaration_version is '申报版本';

alter table micro_project add column declared_version integer default 0 not null;
alter table project_stage add column declared_version integer default 0 not null;
alter table micro_project add column stopped_why varchar(4000);
alter table micro_project add column stopped_by varchar(2000);
alter table micro_project add column stopped_at timestamp(6) with time zone;
