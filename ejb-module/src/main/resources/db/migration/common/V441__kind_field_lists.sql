-- 类别加领域: of both together there are few in a large unit; a community is small enough to be walked.
create index ix_micro_project_kind_field on micro_project (kind, field, updated_at desc, id desc);
create index ix_micro_project_district_kind_field on micro_project (district_id, kind, field, updated_at desc, id desc);
create index ix_micro_project_street_kind_field on micro_project (street_id, kind, field, updated_at desc, id desc);
