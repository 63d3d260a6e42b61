create index ix_project_stage_rules on project_stage (state, profile_key);
