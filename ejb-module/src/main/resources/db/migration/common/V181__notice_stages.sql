-- 公示: three stages, drafted and released by two persons, corrected and withdrawn by notices of their own.
alter table disclosure_notice add column disclosure_stage varchar(20) default 'RESOLUTION' not null;
alter table disclosure_notice add column kind varchar(20) default 'ORIGINAL' not null;
alter table disclosure_notice add column held date;
alter table disclosure_notice add column previous_id bigint;
alter table disclosure_notice add column root_id bigint;
alter table disclosure_notice add column public_code varchar(20);
alter table disclosure_notice add column content varchar(100000) default '{}' not null;
alter table disclosure_notice add column drafted_by varchar(400);
alter table disclosure_notice add column drafted_by_person bigint;
alter table disclosure_notice add column drafted_at timestamp(6) with time zone;
alter table disclosure_notice add column sent_back varchar(1000);
update disclosure_notice set held = published_on, public_code = concat('n', id), drafted_by = published_by, drafted_at = published_at;
alter table disclosure_notice alter column held set not null;
alter table disclosure_notice alter column public_code set not null;
alter table disclosure_notice alter column drafted_by set not null;
alter table disclosure_notice alter column drafted_at set not null;
alter table disclosure_notice alter column meeting_id drop not null;
alter table disclosure_notice alter column published_on drop not null;
alter table disclosure_notice alter column first_day drop not null;
alter table disclosure_notice alter column last_day drop not null;
alter table disclosure_notice alter column days drop not null;
alter table disclosure_notice alter column working_days drop not null;
alter table disclosure_notice alter column first_day_counted drop not null;
alter table disclosure_notice alter column ends_on_working_day drop not null;
alter table disclosure_notice alter column published_by drop not null;
alter table disclosure_notice alter column published_at drop not null;
alter table disclosure_notice add constraint uk_disclosure_notice_code unique (public_code);
alter table disclosure_notice add constraint uk_disclosure_notice_previous unique (previous_id);
alter table disclosure_notice add constraint ck_disclosure_notice_open
  check (state in ('DRAFT', 'REVIEW', 'DISCARDED') or (published_on is not null and published_at is not null));
create index ix_disclosure_notice_root on disclosure_notice (root_id);
create index ix_disclosure_notice_community_drafted on disclosure_notice (community_id, drafted_at desc, id desc);
create index ix_disclosure_notice_street_drafted on disclosure_notice (street_id, drafted_at desc, id desc);
create index ix_disclosure_notice_district_drafted on disclosure_notice (district_id, drafted_at desc, id desc);
create index ix_disclosure_notice_drafted on disclosure_notice (drafted_at desc, id desc);

alter table notice_project add column struck boolean default false not null;
update notice_project set struck = true where exists
  (select 1 from objection o where o.notice_id = notice_project.notice_id and o.project_id = notice_project.project_id and o.outcome = 'UPHELD');

alter table notice_batch add column ordered_by_person bigint;
alter table notice_batch add column released_by varchar(400);
alter table notice_batch add column released_by_person bigint;
update notice_batch set released_by = ordered_by;
