-- 征集批次：年度、批次、各阶段起止和社区额度
create sequence campaign_seq start with 100 increment by 100;

create table campaign (
  id bigint not null constraint pk_campaign primary key,
  version bigint not null,
  unit_id bigint not null,
  unit_name varchar(200) not null,
  campaign_year integer not null,
  batch integer not null,
  state varchar(20) not null,
  late_rule varchar(20) not null,
  per_community numeric(14,2),
  cloned_from bigint constraint fk_campaign_cloned_from references campaign (id),
  planned_by varchar(2000) not null,
  updated_at timestamp(6) with time zone not null,
  constraint uk_campaign_batch unique (unit_id, campaign_year, batch)
);
comment on table campaign is '征集批次';

create table campaign_phase (
  campaign_id bigint not null constraint fk_campaign_phase_campaign references campaign (id),
  phase varchar(20) not null,
  first_day date not null,
  last_day date not null,
  constraint pk_campaign_phase primary key (campaign_id, phase)
);
comment on table campaign_phase is '批次阶段起止';

create table campaign_quota (
  campaign_id bigint not null constraint fk_campaign_quota_campaign references campaign (id),
  community_id bigint not null,
  amount numeric(14,2) not null,
  incentive numeric(14,2) not null,
  constraint pk_campaign_quota primary key (campaign_id, community_id)
);
comment on table campaign_quota is '批次中社区的额度';

alter table micro_project add column campaign_id bigint;
alter table micro_project add constraint fk_micro_project_campaign foreign key (campaign_id) references campaign (id);
create index ix_micro_project_campaign on micro_project (campaign_id);
