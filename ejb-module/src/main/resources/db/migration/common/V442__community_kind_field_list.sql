-- 类别加领域 in a community: of a rare field the whole community would be walked.
create index ix_micro_project_community_kind_field on micro_project (community_id, kind, field, updated_at desc, id desc);
