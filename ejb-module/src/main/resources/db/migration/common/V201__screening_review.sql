-- 初审办理、内部批注；送审时占用额度的时间
create sequence screening_review_seq start with 100 increment by 100;
create sequence review_note_seq start with 100 increment by 100;

create table screening_review (
  id bigint not null constraint pk_screening_review primary key,
  version bigint not null,
  project_id bigint not null constraint fk_screening_review_project references micro_project (id),
  street_id bigint not null,
  review_round integer not null,
  state varchar(20) not null,
  assignee_id bigint,
  assignee_name varchar(200),
  entered_at timestamp(6) with time zone not null,
  due_on date,
  judgement varchar(100000),
  judged_by varchar(2000),
  judged_at timestamp(6) with time zone,
  released_by varchar(2000),
  released_at timestamp(6) with time zone,
  constraint uk_screening_review unique (project_id, review_round)
);
comment on table screening_review is '初审办理';
create index ix_screening_review_street on screening_review (street_id, state, id);
-- 已在初审阶段的项目：以阶段编号的相反数为编号
insert into screening_review (id, version, project_id, street_id, review_round, state, entered_at)
select -s.id, 1, s.project_id, p.street_id, s.stage_round, 'OPEN', s.entered_at
from project_stage s join micro_project p on p.id = s.project_id
where s.kind = 'SCREENING' and s.state = 'CURRENT';

create table review_note (
  id bigint not null constraint pk_review_note primary key,
  project_id bigint not null constraint fk_review_note_project references micro_project (id),
  reply_to bigint constraint fk_review_note_reply references review_note (id),
  content varchar(4000) not null,
  noted_by varchar(2000) not null,
  noted_at timestamp(6) with time zone not null
);
comment on table review_note is '初审内部批注';
create index ix_review_note_project on review_note (project_id, id);

alter table micro_project add column submitted_at timestamp(6) with time zone;
update micro_project set submitted_at = updated_at where status = 'RUNNING' and stage = 'CHAIN'
  and exists (select 1 from approval a where a.subject_kind = 'project' and a.subject_id = micro_project.id);
create index ix_micro_project_quota on micro_project (community_id, created_at, status, submitted_at, amount, id);
