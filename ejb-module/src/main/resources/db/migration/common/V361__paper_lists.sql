-- 发文清单按街道、区的先后
create index ix_issued_paper_street on issued_paper (street_id, updated_at desc, id desc);
create index ix_issued_paper_district on issued_paper (district_id, updated_at desc, id desc);
create index ix_issued_paper_city on issued_paper (updated_at desc, id desc);
drop index ix_issued_paper_updated;
