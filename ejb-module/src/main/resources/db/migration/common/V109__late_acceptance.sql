-- 街道同意逾期申报
create table late_acceptance (
  project_id bigint not null constraint pk_late_acceptance primary key,
  version bigint not null,
  campaign_id bigint not null constraint fk_late_acceptance_campaign references campaign (id),
  reason varchar(4000) not null,
  accepted_by varchar(2000) not null,
  accepted_at timestamp(6) with time zone not null,
  constraint fk_late_acceptance_project foreign key (project_id) references micro_project (id)
);
comment on table late_acceptance is '同意逾期申报';
