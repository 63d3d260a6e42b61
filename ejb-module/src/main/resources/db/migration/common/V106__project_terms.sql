-- 类别、细类和领域按规则集的名称随项目保存
alter table micro_project add column kind_name varchar(200) default '-' not null;
alter table micro_project add column subkind varchar(200) default '' not null;
alter table micro_project add column field_name varchar(200) default '-' not null;
update micro_project set kind_name = case
  when kind = 'ENGINEERING' then '工程类'
  when kind = 'SERVICE' then '服务类'
  when profile_key like 'luohu-2020@%' or profile_key like 'nanshan-2020@%' then '实物类'
  else '货物类' end;
update micro_project set field_name = case field
  when 'CONVENIENCE' then '便民利民'
  when 'ACTIVITY' then '群众活动'
  when 'PUBLIC_GOOD' then '公益风尚'
  when 'FACILITY' then '公共设施'
  else '其他' end;
alter table agenda_item alter column project_kind set data type varchar(200);
update agenda_item set project_kind = coalesce(
  (select p.kind_name from micro_project p where p.id = agenda_item.project_id), project_kind);
