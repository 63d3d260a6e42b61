-- 清单查询：只读几百行，不值得并行；按阶段的索引带上状态，计数不读表；未读通知按时间有序；状态与阶段相关
alter table micro_project set (parallel_workers = 0);
alter table project_search set (parallel_workers = 0);
create statistics st_micro_project_standing (dependencies, mcv) on status, stage from micro_project;
drop index ix_micro_project_stage;
drop index ix_micro_project_district_stage;
drop index ix_micro_project_street_stage;
drop index ix_micro_project_community_stage;
create index ix_micro_project_stage on micro_project (stage, updated_at desc, id desc) include (status);
create index ix_micro_project_district_stage on micro_project (district_id, stage, updated_at desc, id desc) include (status);
create index ix_micro_project_street_stage on micro_project (street_id, stage, updated_at desc, id desc) include (status);
create index ix_micro_project_community_stage on micro_project (community_id, stage, updated_at desc, id desc) include (status);
drop index ix_notice_unread;
create index ix_notice_unread on notice (person_id, created_at desc, id desc) where read_at is null;
analyze micro_project;
