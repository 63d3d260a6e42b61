-- 全市会议清单和未读通知的顺序
create index ix_council_meeting_city on council_meeting (meets_at desc, id desc);
create index ix_notice_unread on notice (person_id, read_at, created_at, id);
