-- 阶段键、轮次和进入阶段时适用的规则版次
alter table micro_project add column stage_key varchar(20);
update micro_project set stage_key = stage;
update micro_project set profile_key = profile_key || '@1';
alter table project_stage add column stage_key varchar(20) default '-' not null;
alter table project_stage add column stage_name varchar(500);
alter table project_stage add column stage_round integer default 1 not null;
alter table project_stage add column profile_key varchar(60);
update project_stage set stage_key = kind;
alter table project_stage drop constraint uk_project_stage_place;
alter table project_stage add constraint uk_project_stage_place unique (project_id, place_in_road, stage_round);
