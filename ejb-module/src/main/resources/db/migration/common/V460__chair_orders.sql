-- 主持人排定的先后: every order stays on record, so there may be many.
alter table council_meeting alter column chair_order set data type varchar(100000);
