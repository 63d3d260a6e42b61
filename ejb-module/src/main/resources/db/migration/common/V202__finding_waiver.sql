-- 待特批的检查结果按岗位查找
create index ix_screening_finding_waiver on screening_finding (waiver_post, state, project_id);
