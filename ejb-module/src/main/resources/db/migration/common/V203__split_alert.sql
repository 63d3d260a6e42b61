-- 拆分与临界预警
create sequence split_alert_seq start with 100 increment by 100;

create table split_alert (
  id bigint not null constraint pk_split_alert primary key,
  version bigint not null,
  kind varchar(20) not null,
  state varchar(20) not null,
  community_id bigint not null,
  community_name varchar(200) not null,
  street_id bigint not null,
  district_id bigint not null,
  project_kind varchar(20) not null,
  kind_name varchar(200) not null,
  cap numeric(14,2) not null,
  first_on date not null,
  last_on date not null,
  reason varchar(4000),
  dismissed_by varchar(2000),
  dismissed_at timestamp(6) with time zone
);
comment on table split_alert is '拆分与临界预警';
create index ix_split_alert_city on split_alert (state, last_on desc, id desc);
create index ix_split_alert_district on split_alert (district_id, state, last_on desc, id desc);
create index ix_split_alert_street on split_alert (street_id, state, last_on desc, id desc);
create index ix_split_alert_community on split_alert (community_id, state, last_on desc, id desc);

create table split_alert_project (
  alert_id bigint not null constraint fk_split_alert_project_alert references split_alert (id),
  project_id bigint not null constraint fk_split_alert_project_project references micro_project (id),
  constraint pk_split_alert_project primary key (alert_id, project_id)
);
comment on table split_alert_project is '预警涉及的项目';
create index ix_split_alert_project_project on split_alert_project (project_id);
